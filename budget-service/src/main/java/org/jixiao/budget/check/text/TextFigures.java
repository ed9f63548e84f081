package org.jixiao.budget.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * TEXT_AMT: the prose states a figure of the budget as another amount than the tables do. Only where the words stand right
 * before the amount, speak of no other year, and nowhere else name the amount of the tables.
 */
public final class TextFigures implements Rule {

    private static final Verdict VERDICT = Verdict.warning("TEXT_AMT");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

    private static final List<Stated> STATED = List.of(
            new Stated("收入", "income", "预算收入|收入预算", content -> sum(content.funding(), Funding::amount)),
            new Stated("支出", "expenditure", "预算支出|支出预算", TextFigures::spending),
            new Stated("收支", "income and expenditure", "预算收支|收支预算", TextFigures::spending),
            new Stated("基本支出", "basic expenditure", "基本支出", of(Expenditure.Kind.BASIC)),
            new Stated("人员经费", "personnel expenditure", "人员经费", of(Expenditure.Kind.PERSONNEL)),
            new Stated("日常公用经费", "operating expenditure", "日常公用经费", of(Expenditure.Kind.OPERATING)),
            new Stated("项目支出", "project expenditure", "(?<![的内中])项目支出", of(Expenditure.Kind.PROJECT)),
            new Stated("机关运行经费", "agency running cost", "机关运行经费", of(Expenditure.Kind.AGENCY_RUNNING)),
            new Stated("“三公”经费", "the three public expenses", "三公[”\"]?经费", total(StatedTotal.Of.THREE_PUBLIC)),
            new Stated("政府采购", "procurement", "政府采购", total(StatedTotal.Of.PROCUREMENT)),
            new Stated("固定资产", "assets", "(?<!新增)固定资产", total(StatedTotal.Of.ASSETS)));

    /** A figure of the tables and what prose calls it. */
    private record Stated(String zh, String en, Pattern words, Function<BudgetContent, @Nullable Money> figure) {

        Stated(String zh, String en, String words, Function<BudgetContent, @Nullable Money> figure) {
            this(zh, en, Pattern.compile("(?:" + words + ")(?:预算|总额|总计|合计|共计|金额|安排|为|共)*$"), figure);
        }
    }

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        List<MoneyMention> mentions = budget.content().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> MoneyMention.in(paragraph).stream())
                .filter(mention -> isOf(budget, mention.label()))
                .toList();
        return STATED.stream().flatMap(stated -> finding(stated, mentions, budget.content()));
    }

    private static boolean isOf(CheckedBudget budget, String label) {
        Matcher year = YEAR.matcher(label);
        return !year.find() || year.group(1).equals(budget.year().toString());
    }

    private static Stream<Found> finding(Stated stated, List<MoneyMention> mentions, BudgetContent content) {
        Money figure = stated.figure().apply(content);
        List<Money> written = mentions.stream()
                .filter(mention -> stated.words().matcher(mention.label()).find())
                .map(MoneyMention::amount)
                .toList();
        return figure == null || written.isEmpty() || written.contains(figure)
                ? Stream.empty()
                : Stream.of(found(stated, figure, written.get(0)));
    }

    private static Found found(Stated stated, Money figure, Money written) {
        String a = figure.tenThousands().toPlainString();
        String b = written.tenThousands().toPlainString();
        String apart = figure.minus(written).abs().tenThousands().toPlainString();
        return new Found(
                null,
                VERDICT.on(
                        "/sections",
                        stated.zh() + " " + b + " ≠ " + a + " 万元",
                        new Bilingual(
                                "文字中的" + stated.zh() + " " + b + " 万元，表中 " + a + " 万元，相差 " + apart + " 万元。",
                                "The text states " + stated.en() + " of " + b + ", the tables " + a
                                        + ": they differ by " + apart + " (万元)."),
                        new Bilingual("请核对文字与表中的金额。", "Check the text against the tables.")));
    }

    private static @Nullable Money spending(BudgetContent content) {
        return sum(
                content.expenditure().stream()
                        .filter(line -> line.kind().countsForTotal())
                        .toList(),
                Expenditure::amount);
    }

    private static Function<BudgetContent, @Nullable Money> of(Expenditure.Kind kind) {
        return content -> sum(
                content.expenditure().stream()
                        .filter(line -> line.kind() == kind)
                        .toList(),
                Expenditure::amount);
    }

    private static Function<BudgetContent, @Nullable Money> total(StatedTotal.Of of) {
        return content ->
                sum(content.totals().stream().filter(total -> total.of() == of).toList(), StatedTotal::amount);
    }

    /** Null where there is nothing, or something that is not stated. */
    private static <T> @Nullable Money sum(List<T> entries, Function<T, @Nullable Money> amount) {
        List<Money> stated = new ArrayList<>();
        for (T entry : entries) {
            Money one = amount.apply(entry);
            if (one == null) {
                return null;
            }
            stated.add(one);
        }
        return stated.isEmpty() ? null : Money.sum(stated.stream());
    }
}
