package org.jixiao.indicator.value.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.indicator.value.kind.LevelsListed;
import org.jixiao.indicator.value.kind.NotApplicable;
import org.jixiao.indicator.value.kind.Qualitative;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jixiao.indicator.value.kind.YesNo;

/** What is said in words only, and what only keeps the place of a value. */
final class WordGrammar {

    private static final Set<String> NOT_APPLICABLE = Set.of(
            "不涉及", "不适用", "无", "无此项", "无此类", "无此项目", "无此指标", "无相关内容", "暂不涉及", "不作要求", "不作考核", "不考核", "N/A", "n/a", "NA",
            "na", "N.A.", "不涉及此项", "本项目不涉及", "本年不涉及");
    private static final Pattern STROKES = Pattern.compile("[/\\\\|-]{1,8}");
    private static final Pattern PLACEHOLDER = Pattern.compile("XX|xx|××|\\*\\*|\\?\\?|__|□|_{2,}"
            + "|(?:^|[≥≤=<>年月])[Xx×*?_…○〇Nn](?=$|[%‰年月日个人名次场项件份期台户万元])"
            + "|^(?:数据|暂|尚)*待(?:定|补充|填写?|填报|确定|明确|核定|核实|下达后确定)$|^(?:TBD|tbd|同上|见附件|详见附件|略|暂定|一+)$");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}");
    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}\\p{No}\\p{Nl}&&[^\\p{IsHan}]]");
    /** A grade whose own name holds a figure (3A级, 国家4A级景区): a word, no number. */
    private static final Pattern GRADE = Pattern.compile(
            "(?:[≥=]|不低于|达到|达|评为|评定为|创建)?(?:国家|省级|市级|全国)?(?:[1-5]A{1,2}级?|A{1,5}级)(?:标准|水平|\\p{IsHan}{0,6})?(?:及以上|以上)?");

    /** A time that everybody there knows, in a year that is named (2024年汛期前): words, no number. */
    private static final Pattern OCCASION =
            Pattern.compile("(?:19|20|21)\\d{2}年?(?:主?汛期|[雨旱冬夏]季|春节|元旦|国庆|中秋|五一|六一|七一|十一|双节|"
                    + "[春秋]季?开学|开学|[春秋]季?学期|[寒暑]假|供暖|采暖|取暖|春耕|秋收|秋种|农忙|封冻|入冬|入夏|防火期|高考|中考|两会)\\p{IsHan}{0,10}");

    private static final Set<String> JUDGED = Set.of("定性", "定性指标", "定性描述", "定性评价");
    private static final Pattern BETWEEN_LEVELS = Pattern.compile("[/、,;|]|或者?");
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final Pattern MARKS_AT_END = Pattern.compile("[。.,;、!，；！:：]+$");

    private WordGrammar() {}

    static Optional<TargetValue> notApplicable(String plain) {
        return NOT_APPLICABLE.contains(plain) || STROKES.matcher(plain).matches()
                ? Optional.of(new NotApplicable())
                : Optional.empty();
    }

    static Optional<TargetValue> yesNo(String plain) {
        return plain.equals("是") || plain.equals("否") ? Optional.of(new YesNo(plain.equals("是"))) : Optional.empty();
    }

    static Optional<TargetValue> levels(String plain) {
        return JUDGED.contains(plain)
                ? Optional.of(new LevelsListed(List.of()))
                : listed(plain).filter(LevelsListed::areLevels).map(levels -> new LevelsListed(levels));
    }

    /** Words with a sign between them (优/良), or three and more of one character each (优良中差). */
    private static Optional<List<String>> listed(String plain) {
        List<String> parted = List.of(BETWEEN_LEVELS.split(plain, -1));
        List<String> letters = plain.codePoints().mapToObj(Character::toString).toList();
        if (parted.size() > 1) {
            return Optional.of(parted);
        }
        return Optional.of(letters).filter(each -> each.size() >= FEWEST_LETTERS && each.size() <= MOST_LETTERS);
    }

    /** True where a form still waits for its value (≥XX%, 待定). */
    static boolean isPlaceholder(String plain) {
        return PLACEHOLDER.matcher(plain).find();
    }

    /** Words without a figure, or hours of the day, with the marks at their end taken off. @param text as written */
    static Optional<TargetValue> quality(String text, String plain) {
        String level = MARKS_AT_END.matcher(PlainText.withoutSpace(text)).replaceFirst("");
        boolean time = TimeOfDay.isMeant(plain);
        boolean named = time
                || GRADE.matcher(plain).matches()
                || OCCASION.matcher(plain).matches();
        boolean figures = DIGIT.matcher(plain).find() && !named;
        return (WORDS.matcher(plain).find() || time) && !figures
                ? Optional.of(new Qualitative(level))
                : Optional.empty();
    }
}
