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
 * @param part whether it is part (其中) of an amount before it
 */
record NamedAmount(BigDecimal yuan, String label, boolean alone, boolean limited, boolean part) {

    private static final Pattern AMOUNT =
            Pattern.compile("((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?)(亿元|万元|元)");
    private static final Pattern RATE = Pattern.compile("^(?:/|每|以上|以下|以内|左右|的?标准|额度)");
    /** In the same clause; the next may name what all of it comes to (每户4000元，共计150万元). */
    private static final Pattern LIMIT = Pattern.compile("[每≥≤<>]|[人户]均|标准|不[高低少超]|最高|至少|额度|限额|上限|保额");
    /** Anywhere in the sentence before it: money of others, or of other years. */
    private static final Pattern OTHERS = Pattern.compile(
            "带动|撬动|拉动|吸引|引导|招商|签约|社会资[本金]|(?:企业|社会|群众|个人|村民|农户|集体)(?:自愿|自行)?(?:投入|出资|投工|筹)|自筹|配套|贷款|授信|融资|担保|债|(?<!总)投资|产值|收入|营收|销售|交易|成交"
                    + "|争取|上年|去年|往年|历年|上级|较|比|累计|增长|节约|减少|损失|捐|保费|截至|已(?:完成|投入|到位|支付|拨付)|前期|期间|[两二三四五六2-6]年|十[三四五六]五");

    private static final Pattern SPENT =
            Pattern.compile("(?:费|费用|经费|资金|补贴|补助|津贴|奖金|支出)(?:等|共|约|需|计|为|合计)*$|^(?:其中:?|主要)?(?:用于|列支|支付)");
    private static final Pattern TOTAL = Pattern.compile("(?:共|共计|合计|总计|总额|总预算|预算(?:总额|资金|金额)?|总经费|总费用"
            + "|(?:投入|安排)(?:财政|专项)?(?:资金|经费)?|(?:所需|需要?)(?:资金|经费))(?:约|为|共|需|计|达)*$");
    private static final Pattern INVESTMENT = Pattern.compile("总投资(?:额|概算|估算|预算|规模)?(?:约|为|共|达|计|共计)*$");
    /** What is done with the money (图书更新20万元): nothing that comes in, and nothing that is there. */
    private static final Pattern PURPOSE = Pattern.compile("^\\p{IsHan}{3,12}$");

    private static final Pattern EARNED = Pattern.compile("[税利收益值价缴产罚]|资产|损失|效益|控制|节余|结余|余额|规模");
    private static final Pattern PART = Pattern.compile("其中|包括");
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
                        || LIMIT.matcher(label).find()
                        || OTHERS.matcher(last(SENTENCE, before)).find(),
                PART.matcher(last(SENTENCE, before)).find());
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

    /** It is said to be all there is to spend. */
    boolean isTotal() {
        return !limited && TOTAL.matcher(label).find();
    }

    /** What the whole work costs, which may be more than one year's budget, and never less. */
    boolean isInvestment() {
        return !limited && INVESTMENT.matcher(label).find();
    }

    /** It stands right behind what it is for, with no word between that says so. */
    boolean isFor() {
        return !limited
                && PURPOSE.matcher(label).matches()
                && !EARNED.matcher(label).find();
    }

    /** One of several costs that may be added. */
    boolean isItem() {
        return !limited && !part && !isTotal() && !isInvestment();
    }

    private static String last(Pattern end, String text) {
        String[] pieces = end.split(text, -1);
        return pieces[pieces.length - 1];
    }
}
