package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Bilingual;

/** Numbers as people say them: 百分之九十, 每人每月1840元, 120万元; 90%, 1,840 yuan per person per month. */
final class Spoken {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final int LONGEST_FRACTION = 4;

    private Spoken() {}

    /** The number with its unit and, after a comma-less 每…, what it is measured by. */
    static Bilingual amount(BigDecimal number, Measure measure) {
        return amount("", "", number, measure);
    }

    /** The same with words before the number: 每人每月不超过500元. */
    static Bilingual amount(String zh, String en, BigDecimal number, Measure measure) {
        return new Bilingual(
                eachInChinese(measure.per()) + zh + chinese(number, measure),
                en + english(number, measure) + eachInEnglish(measure.per()));
    }

    static String eachInChinese(List<String> per) {
        return per.stream().map(each -> "每" + each).collect(Collectors.joining());
    }

    static String eachInEnglish(List<String> per) {
        return per.stream().map(each -> " per " + Units.english(each, false)).collect(Collectors.joining());
    }

    /** The number with its unit only. */
    static String chinese(BigDecimal number, Measure measure) {
        String unit = measure.unit() == null ? "" : measure.unit();
        boolean share = unit.equals("%") || unit.equals("‰");
        if (share && number.signum() >= 0) {
            String whole = unit.equals("%") ? "百分之" : "千分之";
            return whole + ChineseNumber.of(number).replaceFirst("^一百$", "百");
        }
        return grouped(number) + unit;
    }

    static String english(BigDecimal number, Measure measure) {
        String unit = measure.unit() == null ? "" : measure.unit();
        String figure = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        String name = Units.english(unit, number.compareTo(BigDecimal.ONE) != 0);
        return figure + (unit.isEmpty() || name.equals("%") || name.equals("‰") ? name : " " + name);
    }

    /** 1200000 is 120万, 147000 is 14.7万, 5242.17 and 12345 stay: nothing is rounded, nothing made longer. */
    private static String grouped(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return shorter(number, 8, "亿");
        }
        return size.compareTo(MYRIAD) >= 0 ? shorter(number, 4, "万") : number.toPlainString();
    }

    private static String shorter(BigDecimal number, int places, String word) {
        BigDecimal moved = Measure.plain(number.movePointLeft(places));
        return moved.scale() <= LONGEST_FRACTION ? moved.toPlainString() + word : number.toPlainString();
    }
}
