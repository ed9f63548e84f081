package org.jixiao.disclosure.check.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Examiner;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.sum.Figures;

/**
 * A paragraph that states a figure of the budget as another amount than the figures do (2026年收入预算5055.89万元). Only where the
 * words right before the amount are the figure's own, speak of no other year and of no change, and no paragraph states the
 * right one.
 */
public final class TextFigures implements Examiner {

    private static final String CODE = "TEXT_AMT";
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,6})?\\s*(万元|亿元|元)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");
    private static final Pattern BREAK = Pattern.compile("[。；;，,：:（(、\\n]");
    private static final Bilingual REMEDY = new Bilingual(
            "请核对文字与表中金额；确有错误的，退回部门更正后重新报批；无误的，说明理由。",
            "Check the text against the tables: have the department mend it, or say why it is right.");

    private static final List<Named> NAMED = List.of(
            new Named("收入", "income", "预算收入|收入预算", figures -> Figures.stated(figures.income())),
            new Named("支出", "expenditure", "预算支出|支出预算", figures -> Figures.stated(figures.spending())),
            new Named("基本支出", "basic expenditure", "基本支出", of(Expenditure.Kind.BASIC)),
            new Named("人员经费", "personnel expenditure", "人员经费", of(Expenditure.Kind.PERSONNEL)),
            new Named("日常公用经费", "operating expenditure", "日常公用经费", of(Expenditure.Kind.OPERATING)),
            new Named("项目支出", "project expenditure", "(?<![的内中])项目支出", of(Expenditure.Kind.PROJECT)),
            new Named("机关运行经费", "agency running cost", "机关运行经费", of(Expenditure.Kind.AGENCY_RUNNING)),
            new Named("“三公”经费", "the three public expenses", "三公[”\"]?经费", total(StatedTotal.Of.THREE_PUBLIC)),
            new Named("政府采购", "procurement", "政府采购", total(StatedTotal.Of.PROCUREMENT)),
            new Named("固定资产", "assets", "(?<!新增)固定资产|资产总额", total(StatedTotal.Of.ASSETS)));

    /** A figure and what prose calls it. */
    private record Named(String zh, String en, Pattern words, Function<Figures, Optional<Money>> figure) {

        Named(String zh, String en, String words, Function<Figures, Optional<Money>> figure) {
            this(zh, en, Pattern.compile("(?:" + words + ")(?:预算|总额|总计|合计|共计|金额|安排|为|是|共)*$"), figure);
        }
    }

    /** An amount in prose. @param label what stands before it, back to the last break */
    private record Mention(String path, String label, String written, Money amount) {}

    @Override
    public Stream<Finding> findings(Draft draft, String profile) {
        Figures figures = new Figures(draft.document());
        List<Mention> mentions = mentions(draft.document());
        return NAMED.stream().flatMap(named -> named.figure().apply(figures).stream()
                .flatMap(amount -> other(named, amount, mentions).stream()
                        .map(mention -> finding(named, amount, mention, profile))));
    }

    private static Optional<Mention> other(Named named, Money amount, List<Mention> mentions) {
        List<Mention> own = mentions.stream()
                .filter(mention -> named.words().matcher(mention.label()).find())
                .toList();
        return own.stream().anyMatch(mention -> mention.amount().equals(amount))
                ? Optional.empty()
                : own.stream().findFirst();
    }

    private static List<Mention> mentions(PublicDisclosure document) {
        List<Mention> all = new ArrayList<>();
        IntStream.range(0, document.sections().size()).forEach(i -> {
            List<String> paragraphs = document.sections().get(i).paragraphs();
            IntStream.range(0, paragraphs.size())
                    .forEach(j -> of(paragraphs.get(j), "/sections/" + i + "/paragraphs/" + j)
                            .filter(mention -> isOfYear(mention.label(), document))
                            .forEach(all::add));
        });
        return all;
    }

    private static Stream<Mention> of(String paragraph, String path) {
        String words = Plain.of(paragraph).text();
        return AMOUNT.matcher(words).results().flatMap(found -> {
            String before = words.substring(Math.max(0, found.start() - 40), found.start());
            String label = BREAK.splitAsStream(before + " ")
                    .reduce("", (first, last) -> last)
                    .strip();
            return money(found).map(amount -> new Mention(path, label, found.group(), amount)).stream();
        });
    }

    private static Optional<Money> money(MatchResult found) {
        BigDecimal number =
                new BigDecimal(found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2)));
        int shift = found.group(3).equals("元") ? 0 : found.group(3).equals("万元") ? 4 : 8;
        BigDecimal yuan = number.movePointRight(shift).stripTrailingZeros();
        return yuan.scale() > 2 ? Optional.empty() : Optional.of(Money.ofYuan(yuan));
    }

    private static boolean isOfYear(String label, PublicDisclosure document) {
        Matcher year = YEAR.matcher(label);
        return !year.find() || year.group(1).equals(document.fiscalYear().toString());
    }

    private static Finding finding(Named named, Money figure, Mention mention, String profile) {
        String a = mention.amount().tenThousands().toPlainString();
        String b = figure.tenThousands().toPlainString();
        return new Finding(
                CODE,
                Finding.Severity.WARNING,
                Finding.Gate.ACKNOWLEDGE,
                mention.path(),
                null,
                named.zh() + " " + a + " ≠ " + b + " 万元",
                new Bilingual(
                        "文字中的" + named.zh() + " " + a + " 万元，表中 " + b + " 万元。",
                        "The text states " + named.en() + " of " + a + ", the tables " + b + " (万元)."),
                REMEDY,
                "地方预决算公开操作规程",
                profile);
    }

    private static Function<Figures, Optional<Money>> of(Expenditure.Kind kind) {
        return figures -> figures.expenditure(kind);
    }

    private static Function<Figures, Optional<Money>> total(StatedTotal.Of of) {
        return figures -> figures.total(of);
    }
}
