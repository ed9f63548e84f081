package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jixiao.indicator.target.rule.Text;

/**
 * An amount that an objective names.
 *
 * @param yuan more than nothing, or nothing
 * @param label the words right before it, back to the last comma
 * @param alone whether it stands at the end of a clause, and those words are all that the objective says before
 * @param limited whether it is a rate, a limit, or somebody else's money: then it says nothing of what a project costs
 */
record NamedAmount(BigDecimal yuan, String label, boolean alone, boolean limited) {

    private static final Pattern AMOUNT =
            Pattern.compile("((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?)(亿元|万元|元)");
    private static final Pattern RATE = Pattern.compile("^(?:/|每|以上|以下|以内|左右|的?标准|额度)");
    private static final Pattern LIMIT =
            Pattern.compile("[每≥≤<>]|人均|标准|不[高低少超]|最高|至少|额度|保额|带动|投资|产值|收入|营收|争取|上年|去年|上级|较|比|累计|增长|节约");
    private static final Pattern SPENT = Pattern.compile("(?:费|费用|经费|资金|补贴|补助|津贴|奖金|支出)(?:等|共|约|需|计|为|合计)*$");
    private static final Pattern NUMBERING = Pattern.compile("^(?:目标\\d{0,2}[.、:)]?|\\d{1,2}[.、:)])");
    private static final Pattern CLAUSE = Pattern.compile("[,:。;！!?]");
    private static final Pattern SENTENCE = Pattern.compile("[。;！!?]");

    /** In the order of the text. */
    static List<NamedAmount> in(String text) {
        String plain = NUMBERING.matcher(Text.plain(text)).replaceFirst("");
        return AMOUNT.matcher(plain)
                .results()
                .map(found -> of(found, plain.substring(0, found.start()), plain.substring(found.end())))
                .toList();
    }

    private static NamedAmount of(MatchResult found, String before, String after) {
        String label = last(CLAUSE, before);
        boolean closes = after.isEmpty() || CLAUSE.matcher(after).lookingAt();
        return new NamedAmount(
                yuan(found),
                label,
                closes && label.length() == before.length(),
                RATE.matcher(after).find()
                        || LIMIT.matcher(last(SENTENCE, before)).find());
    }

    private static BigDecimal yuan(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
        return switch (found.group(2)) {
            case "亿元" -> number.movePointRight(8);
            case "万元" -> number.movePointRight(4);
            default -> number;
        };
    }

    /** It is said to be spent: the words before it name a cost. */
    boolean isSpent() {
        return !limited && SPENT.matcher(label).find();
    }

    private static String last(Pattern end, String text) {
        String[] pieces = end.split(text, -1);
        return pieces[pieces.length - 1];
    }
}
