package org.jixiao.budget.check.field;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;

/** FUND: a source that the region does not have in the budget's year. What is entered is refused; what was filed or taken over is found. */
public final class FundValidity implements Rule {

    private static final Verdict VERDICT = Verdict.warning("FUND");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return Stream.concat(
                unknown(budget, budget.content().funding(), "").map(finding -> new Found(null, finding)),
                budget.open().stream()
                        .flatMap(project -> unknown(budget, project.content().funding(), project.pointer())
                                .map(project::found)));
    }

    private static Stream<Finding> unknown(CheckedBudget budget, List<Funding> funding, String path) {
        return IntStream.range(0, funding.size())
                .filter(i -> funding.get(i).source() != null)
                .filter(i -> !budget.region().sources().contains(funding.get(i).source()))
                .mapToObj(i -> finding(budget, funding.get(i), path + "/funding/" + i + "/source"));
    }

    private static Finding finding(CheckedBudget budget, Funding entry, String path) {
        return VERDICT.on(
                path,
                entry.source(),
                new Bilingual(
                        "“" + entry.asFiled() + "”的资金来源代码 " + entry.source() + " 在" + budget.year() + "年度无效。",
                        "The source " + entry.source() + " of “" + entry.asFiled() + "” is not valid in "
                                + budget.year() + "."),
                new Bilingual("请改用当年有效的资金来源。", "Use a source that is valid in that year."));
    }
}
