package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.Term;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.site.FiledWords;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A project that differs.
 *
 * @param money its amount and those of its sources
 * @param facts what is said of it in single words
 * @param objectives paragraphs that differ
 */
public record ProjectChange(
        PublicProject before,
        PublicProject after,
        List<MoneyChange> money,
        List<FactChange> facts,
        List<TextChange> objectives,
        List<IndicatorChange> indicators) {

    static Stream<ProjectChange> of(Pair<PublicProject> pair) {
        PublicProject before = pair.before();
        PublicProject after = pair.after();
        if (before == null || after == null) {
            return Stream.empty();
        }
        ProjectChange change = new ProjectChange(
                before,
                after,
                Amount.changes(amounts(before), amounts(after)),
                facts(before, after),
                TextChange.between(before.objectives(), after.objectives()),
                IndicatorChange.between(before.indicators(), after.indicators()));
        return change.isEmpty() ? Stream.empty() : Stream.of(change);
    }

    public TextChange name() {
        return TextChange.of(before.name(), after.name());
    }

    private boolean isEmpty() {
        return before.name().equals(after.name())
                && money.isEmpty()
                && facts.isEmpty()
                && objectives.isEmpty()
                && indicators.isEmpty();
    }

    private static List<Amount> amounts(PublicProject project) {
        return Stream.concat(
                        Stream.of(new Amount("预算", "", project.amount())),
                        project.funding().stream().map(each -> new Amount("资金来源", label(each), each.amount())))
                .toList();
    }

    static String label(Funding funding) {
        return funding.carryOver() && !funding.asFiled().contains("结转")
                ? funding.asFiled() + "（上年结转）"
                : funding.asFiled();
    }

    private static List<FactChange> facts(PublicProject before, PublicProject after) {
        Stream<FactChange> own = Stream.of(
                        FactChange.between("项目编码", null, before.code(), after.code()),
                        FactChange.between("项目属性", null, nature(before), nature(after)),
                        FactChange.between(
                                "项目类别", null, said(FiledWords.className(before)), said(FiledWords.className(after))),
                        FactChange.between(
                                "不设绩效目标",
                                null,
                                said(FiledWords.exemptionWords(before)),
                                said(FiledWords.exemptionWords(after))),
                        FactChange.between("项目期", null, term(before), term(after)),
                        FactChange.between("主管部门", null, said(before.supervisor()), said(after.supervisor())),
                        FactChange.between("实施单位", null, before.implementer(), after.implementer()),
                        FactChange.between("预算单位", null, said(before.unit()), said(after.unit())),
                        FactChange.between("做什么用", null, before.purpose(), after.purpose()),
                        FactChange.between("资金支出计划", null, plan(before), plan(after)))
                .flatMap(each -> each);
        Stream<FactChange> ofSources = Fact.changes(
                SourceFacts.of("", before.funding().stream()).toList(),
                SourceFacts.of("", after.funding().stream()).toList());
        return Stream.concat(own, ofSources).toList();
    }

    private static @Nullable String said(String words) {
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String nature(PublicProject project) {
        Nature nature = project.nature();
        return nature == null ? null : nature.text() + understood(FiledWords.natureName(nature), nature.text());
    }

    private static @Nullable String term(PublicProject project) {
        Term term = project.term();
        return term == null ? null : term.text() + understood(span(term), term.text());
    }

    private static String span(Term term) {
        return Stream.of(term.from(), term.to()).filter(Objects::nonNull).collect(Collectors.joining(" 至 "));
    }

    /** What the words were taken for, where that is not said by them. */
    private static String understood(String as, String words) {
        return as.isEmpty() || words.contains(as) ? "" : "（" + as + "）";
    }

    static @Nullable String said(Coded named) {
        String said =
                Stream.of(named.name(), named.code()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static @Nullable String plan(PublicProject project) {
        return project.spendingPlan().isEmpty()
                ? null
                : project.spendingPlan().stream()
                        .map(each -> each.label() + understood(each.at().toString(), each.label()) + " "
                                + (each.cumulativePercent() == null
                                        ? "未填报"
                                        : each.cumulativePercent()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + "%"))
                        .collect(Collectors.joining("，"));
    }

    /** Of the budget itself; null where that is the same. */
    public @Nullable Money difference() {
        return before.amount() == null || after.amount() == null
                ? null
                : after.amount().minus(before.amount());
    }
}
