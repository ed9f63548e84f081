package org.jixiao.budget.check.field;

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
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** FUND_CLASS: money that a name or label calls a grant from above stands under other funds (其他资金). */
public final class FundClass implements Rule {

    private static final Verdict VERDICT = Verdict.warning("FUND_CLASS");
    private static final String OTHER = "other";
    private static final Pattern FROM_ABOVE =
            Pattern.compile("中央[^，。；]{0,8}补助|上级[^，。；]{0,4}补助|省级[^，。；]{0,4}补助|中央财政|省级财政|转移支付");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return Stream.concat(
                misfiled(budget.content().funding(), "", null).map(finding -> new Found(null, finding)),
                budget.open().stream().flatMap(FundClass::ofProject));
    }

    private static Stream<Found> ofProject(CheckedProject project) {
        return misfiled(project.content().funding(), project.pointer(), project.name())
                .map(project::found);
    }

    private static Stream<Finding> misfiled(List<Funding> funding, String path, @Nullable String name) {
        return IntStream.range(0, funding.size())
                .filter(i -> OTHER.equals(funding.get(i).source())
                        && isMoney(funding.get(i).amount()))
                .filter(i -> FROM_ABOVE
                        .matcher(
                                name == null
                                        ? funding.get(i).asFiled()
                                        : name + "，" + funding.get(i).asFiled())
                        .find())
                .mapToObj(i -> finding(funding.get(i), path + "/funding/" + i + "/source", name));
    }

    private static boolean isMoney(@Nullable Money amount) {
        return amount != null && !amount.equals(Money.ZERO);
    }

    private static Finding finding(Funding entry, String path, @Nullable String name) {
        String amount = String.valueOf(
                entry.amount() == null ? "" : entry.amount().tenThousands().toPlainString());
        String what = name == null ? entry.asFiled() : name;
        return VERDICT.on(
                path,
                entry.asFiled(),
                List.of(what, amount),
                new Bilingual(
                        "“" + what + "”是上级补助，" + amount + " 万元却归入其他资金（“" + entry.asFiled() + "”）。",
                        "“" + what + "” is a grant from above; its " + amount + " 万元 stand under “" + entry.asFiled()
                                + "” (other funds)."),
                new Bilingual("请按资金性质归类，并填写资金级次（中央、省、市）。", "File it by its nature and state the level it comes from."));
    }
}
