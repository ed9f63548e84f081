package org.jixiao.budget.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;

/**
 * YEAR: name, objectives or purpose speak of an earlier budget year (2023年度) as if it were this one. Left alone where the
 * text names a document, or looks back: what was assessed, settled or carried over belongs to its year.
 */
public final class StaleYear implements Rule {

    private static final Verdict VERDICT = Verdict.warning("YEAR");
    private static final Pattern YEAR = Pattern.compile("(?<!较|比|自|从|与|同)((?:19|20)\\d{2})年度"
            + "(?![^。;,]{0,12}(?:考核|评定|评选|评估|决算|结转|结余|审计|检查|表彰|清算|兑付|欠|相比|以来|未完))");

    private record Text(String path, String words) {}

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return budget.open().stream().flatMap(project -> texts(project)
                .filter(text -> !PlainText.DOCUMENT_NUMBER
                        .matcher(PlainText.of(text.words()))
                        .find())
                .flatMap(text -> stale(project, text, budget.year())));
    }

    private static Stream<Text> texts(CheckedProject project) {
        List<String> objectives = project.content().objectives();
        return Stream.of(
                        Stream.of(new Text("/name", project.name())),
                        Stream.ofNullable(project.content().purpose()).map(words -> new Text("/purpose", words)),
                        IntStream.range(0, objectives.size())
                                .mapToObj(i -> new Text("/objectives/" + i, objectives.get(i))))
                .flatMap(text -> text);
    }

    private static Stream<Found> stale(CheckedProject project, Text text, FiscalYear year) {
        return YEAR.matcher(PlainText.of(text.words()))
                .results()
                .map(found -> found.group(1))
                .filter(named -> Integer.parseInt(named) < year.value())
                .limit(1)
                .map(named -> project.found(VERDICT.on(
                        project.pointer() + text.path(),
                        named + "年度",
                        new Bilingual(
                                "“" + project.name() + "”写的是" + named + "年度，预算年度是" + year + "年度。",
                                "“" + project.name() + "” speaks of " + named + "; the budget is of " + year + "."),
                        new Bilingual("请核对年度；如确指以前年度，请说明理由。", "Check the year, or say why an earlier one is meant."))));
    }
}
