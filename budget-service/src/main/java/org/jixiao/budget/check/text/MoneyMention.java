package org.jixiao.budget.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;

/**
 * An amount that a text names.
 *
 * @param label the words right before it, back to the last comma
 * @param opens whether those words begin the text
 * @param closes whether what follows is the end of a clause
 * @param limited whether it is a rate, a limit, or somebody else's money: then it says nothing of what a project costs
 */
record MoneyMention(Money amount, String label, boolean opens, boolean closes, boolean limited) {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?(亿元|万元|元)");
    private static final Pattern RATE = Pattern.compile("^(?:/|每|以上|以下|以内|左右|的?标准|额度)");
    private static final Pattern LIMIT =
            Pattern.compile("[每≥≤<>]|人均|标准|不[高低少超]|最高|至少|额度|保额|带动|投资|产值|收入|营收|争取|上年|去年|上级|较|比|累计|增长|节约");
    private static final Pattern SPENT = Pattern.compile("(?:费|费用|经费|资金|补贴|补助|津贴|奖金|支出)(?:等|共|约|需|计|为|合计)*$");
    /** 安排资金, 2026年预算: nothing but that money is set aside, for all that follows. */
    private static final Pattern ALLOTTED = Pattern.compile("^(?:\\d{4}年度?|本年度?|今年|全年|共|计划|拟|预计|项目|总)*"
            + "(?:安排|预算|投入|落实|下达)(?:财政|专项|预算|项目|[区县市省本]级|补助|总)*(?:资金|经费|金额|总额|投入)?(?:共|为|约|计|合计|共计|总计)*$");

    private static final Pattern CLAUSE = Pattern.compile("[,:。;！?]");
    private static final Pattern SENTENCE = Pattern.compile("[。;！?]");

    /** In the order of the text. An amount finer than a fen is none. */
    static List<MoneyMention> in(String text) {
        String plain = PlainText.unnumbered(text);
        return AMOUNT.matcher(plain)
                .results()
                .flatMap(found -> {
                    Matcher matcher = AMOUNT.matcher(found.group());
                    return matcher.matches()
                            ? Stream.of(of(matcher, plain.substring(0, found.start()), plain.substring(found.end())))
                            : Stream.empty();
                })
                .toList();
    }

    private static MoneyMention of(Matcher written, String before, String after) {
        String label = last(CLAUSE, before);
        return new MoneyMention(
                amount(written),
                label,
                label.length() == before.length(),
                after.isEmpty() || CLAUSE.matcher(after).lookingAt(),
                RATE.matcher(after).find()
                        || LIMIT.matcher(last(SENTENCE, before)).find());
    }

    private static Money amount(Matcher written) {
        String fraction = written.group(2) == null ? "" : written.group(2);
        BigDecimal number = new BigDecimal(written.group(1).replace(",", "") + fraction);
        int zeros =
                switch (written.group(3)) {
                    case "亿元" -> 8;
                    case "万元" -> 4;
                    default -> 0;
                };
        return Money.ofYuan(number.movePointRight(zeros).setScale(2, RoundingMode.HALF_UP));
    }

    /** It is said to be spent: the words before it name a cost. */
    boolean spent() {
        return !limited && (SPENT.matcher(label).find() || allotted());
    }

    /** It is said to be all the money there is for the project. */
    boolean allotted() {
        return !limited && ALLOTTED.matcher(label).find();
    }

    private static String last(Pattern end, String text) {
        String[] pieces = end.split(text, -1);
        return pieces[pieces.length - 1];
    }
}
