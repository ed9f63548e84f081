package org.jixiao.indicator.value.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.About;
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.indicator.value.kind.Measure;
import org.jixiao.indicator.value.kind.Numeric;
import org.jixiao.indicator.value.kind.Range;
import org.jspecify.annotations.Nullable;

/** Numbers with their comparators, units and rates, and ranges of them. Works on {@link PlainText}. */
final class QuantityGrammar {

    private static final Pattern QUANTITY = Pattern.compile(NumberText.PATTERN + NumberText.UNIT);
    /** Behind a comparator any word of one or two characters is what is counted (≥12樘), unless it says something else of the number. */
    private static final Pattern COUNTED = Pattern.compile(NumberText.PATTERN
            + "(?<unit>[\\p{IsHan}&&[^余多几亿万千百十成折倍半第每各约近超过满足够以之左右上下内外前后底初末至到和与及或且的了是否不无未年月日号时点分旬]]{1,2})(?<per>)");

    private static final Pattern RANGE = Pattern.compile(NumberText.named("low") + NumberText.unitNamed("low")
            + "(?<between>[-~至到])" + NumberText.PATTERN + NumberText.UNIT);
    private static final Pattern AROUND_RANGE = Pattern.compile("(?:之间|区间|范围内?|以内|之内|内)$");
    private static final Pattern MARGIN = Pattern.compile("(?:偏差|误差|浮动|控制在)*±(?<size>.{1,40}?)(?:以内|之内|范围内|内)?");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("^(?:大约|大概|大致|约|将近|接近|近(?!\\d{1,2}年))");
    private static final Pattern ABOUT_AFTER = Pattern.compile("(?:左右|上下)$");
    private static final String EACH_WORD = "年度|年|半年|季度|季|学期|月|周|星期|日|天|人次|人|名|位|生|学生|学员|党员|户|家|村|社区|县|区|镇|乡|街道|"
            + "次|期|场|班|批|项|件|个|篇|台|辆|套|亩|平方米|公里|米|吨|课时|学时|标段|单位|部门|支部|所|校|站|处|点|栋";
    /** 3次(含3次)以上 is 3次以上, 100%(含) is 100%. */
    private static final Pattern INCLUDED =
            Pattern.compile("\\(含[^()]{1,12}\\)(?=及?以)|(?<=以[上下内])\\(含[^()]{1,12}\\)|\\(含(?:本数)?\\)$");
    /** 每年每个区不低于1项: what it is measured by stands before the comparator. */
    private static final Pattern EACH = Pattern.compile(
            "(?<each>(?:每(?:\\d{1,2}(?:年|个月|周|天)|个?(?:" + EACH_WORD + ")))+)"
                    + "(?:开展|召开|组织|举办|进行|培训|检查|巡查|更新|发放|补助|完成|开放)?(?<rest>(?:[≥≤=<>约近\\d]|不|至少|至多|最[多少低高]|[大小高低多少]于|超过).*)");

    /** 人均500元 and 2年1次 are other words for 每人500元 and 每2年1次. */
    private static final Pattern EACH_WORDS =
            Pattern.compile("^(?:([人户村日月年亩周班])均(?=[\\d≥≤=<>约不至超最])|(\\d{1,2}(?:年|个月|周|天))(?=\\d{1,4}次$))");

    private QuantityGrammar() {}

    /** A number, rough or not. */
    static Optional<Numeric> number(String plain) {
        String every = EACH_WORDS.matcher(plain).replaceFirst("每$1$2");
        Matcher each = EACH.matcher(every);
        if (!each.matches()) {
            return number(plain, List.of());
        }
        List<String> per = NumberText.per(each.group("each"));
        return number(each.group("rest"), per);
    }

    private static Optional<Numeric> number(String plain, List<String> each) {
        String text = Fillers.withoutDone(
                Fillers.strippedBefore(INCLUDED.matcher(plain).replaceAll("")));
        Optional<ComparatorWords.Found> before = ComparatorWords.before(text);
        String rest = before.map(found ->
                        Fillers.strippedBefore(text.substring(found.written().length())))
                .orElse(text);
        Optional<ComparatorWords.Found> after = ComparatorWords.after(rest);
        String core = after.map(found ->
                        rest.substring(0, rest.length() - found.written().length()))
                .orElse(rest);
        boolean implied = before.isEmpty() && after.isEmpty();
        String exact = implied ? withoutAbout(core) : core;
        Matcher known = QUANTITY.matcher(exact);
        Matcher quantity = known.matches() || implied ? known : COUNTED.matcher(exact);
        Target.Comparator comparator = agreed(before, after);
        if (comparator == null || !quantity.matches() || isUnclear(quantity, implied, before.isPresent())) {
            return Optional.empty();
        }
        Measure measure = NumberText.measure(quantity, each);
        boolean rough = exact.length() < core.length() || NumberText.isRough(quantity);
        if (rough) {
            return implied ? NumberText.value(quantity, "").map(value -> new About(value, measure)) : Optional.empty();
        }
        return NumberText.value(quantity, "").map(value -> new Bound(comparator, implied, value, measure));
    }

    /** A sign may be a dash, and 6月 a month, unless a comparator says otherwise. */
    private static boolean isUnclear(Matcher quantity, boolean implied, boolean compared) {
        boolean signed = quantity.group("sign") != null;
        boolean month =
                "月".equals(quantity.group("unit")) && quantity.group("per").isEmpty();
        return signed && !compared || month && implied;
    }

    /** Two ends, both included; or a margin to both sides of nothing (±5%). */
    static Optional<Numeric> range(String plain) {
        Matcher margin = MARGIN.matcher(plain);
        if (margin.matches()) {
            return number(margin.group("size"))
                    .flatMap(Numeric::bound)
                    .filter(Bound::implied)
                    .map(bound -> new Range(bound.value().negate(), bound.value(), bound.measure()));
        }
        Matcher each = EACH.matcher(EACH_WORDS.matcher(plain).replaceFirst("每$1$2"));
        return each.matches() ? range(each.group("rest"), NumberText.per(each.group("each"))) : range(plain, List.of());
    }

    private static Optional<Numeric> range(String plain, List<String> each) {
        Matcher range = RANGE.matcher(
                AROUND_RANGE.matcher(Fillers.strippedBefore(plain)).replaceFirst(""));
        if (!range.matches() || !isOneMeasure(range) || isSignedByDashes(range)) {
            return Optional.empty();
        }
        boolean shared = range.group("lowmagnitude") == null && range.group("lowunit") == null;
        String magnitude = shared ? range.group("magnitude") : range.group("lowmagnitude");
        return NumberText.value(range, "low", magnitude).flatMap(low -> NumberText.value(range, "")
                .filter(high -> low.compareTo(high) <= 0)
                .map(high -> new Range(low, high, NumberText.measure(range, each))));
    }

    /** 约50-100人, 50-100人左右: without the words for rough; the same text where there are none. */
    static String withoutAbout(String plain) {
        return ABOUT_AFTER.matcher(ABOUT_BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    private static boolean isOneMeasure(Matcher range) {
        String unit = range.group("lowunit");
        String per = range.group("lowper");
        boolean rough = NumberText.isRough(range);
        return !rough
                && (unit == null || unit.equals(range.group("unit")))
                && (per.isEmpty() || per.equals(range.group("per")))
                && !("月".equals(range.group("unit")) && range.group("per").isEmpty());
    }

    private static boolean isSignedByDashes(Matcher range) {
        boolean signed = range.group("lowsign") != null || range.group("sign") != null;
        return signed && range.group("between").equals("-");
    }

    /** EQ by convention where neither is written; null where they contradict each other. */
    private static Target.@Nullable Comparator agreed(
            Optional<ComparatorWords.Found> before, Optional<ComparatorWords.Found> after) {
        Target.Comparator first =
                before.or(() -> after).map(ComparatorWords.Found::comparator).orElse(Target.Comparator.EQ);
        Target.Comparator last =
                after.or(() -> before).map(ComparatorWords.Found::comparator).orElse(Target.Comparator.EQ);
        return first == last ? first : null;
    }

    /** The bound that a text without other meaning is; for the two ends of an interval. */
    static Optional<Bound> bound(String plain) {
        return number(plain).flatMap(Numeric::bound);
    }
}
