package org.jixiao.indicator.value.grammar;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.indicator.value.kind.ChineseNumber;

/** Chinese numerals in figures: 三次 is 3次, 百分之九十 is 90%, 七成 is 70%, 二〇二四年 is 2024年. */
final class Numerals {

    private static final String DIGIT = "[零〇一二两三四五六七八九]";
    private static final String WORDS = "[零〇一二两三四五六七八九十百千万亿]";
    private static final String NUMBER = "(?:" + WORDS + "{1,24}(?:点" + DIGIT + "{1,6})?)";

    private static final Pattern SHARE =
            Pattern.compile("(?<of>百|千)分之(?<number>\\d{1,9}(?:\\.\\d{1,6})?|" + NUMBER + ")|百分百");
    private static final Pattern YEAR = Pattern.compile("[一二]" + DIGIT + "{3}(?=年)");
    private static final Pattern TENTHS = Pattern.compile("(?<number>[一二两三四五六七八九])成(?<half>半)?");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d百千万亿第])(?:(?<=[近约超逾])(?![百千]分)|(?![百千万亿]))" + NUMBER);
    private static final Pattern HALF = Pattern.compile("一半|半数");
    private static final String ORDER = "零一二三四五六七八九";

    private Numerals() {}

    /** Only shares (百分之九十五), which nothing else is written like. */
    static String sharesInFigures(String plain) {
        return SHARE.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(share(found)));
    }

    static String inFigures(String plain) {
        String years = YEAR.matcher(plain).replaceAll(found -> figures(found.group()));
        String tenths = TENTHS.matcher(years)
                .replaceAll(found -> figures(found.group(1)) + (found.group(2) == null ? "0%" : "5%"));
        return FIGURE.matcher(HALF.matcher(tenths).replaceAll("50%"))
                .replaceAll(found -> ChineseNumber.read(beginning(found.group()))
                        .map(number -> number.toPlainString())
                        .orElse(found.group()));
    }

    /** 近百人 leaves out the 一. */
    private static String beginning(String number) {
        return "百千万亿".indexOf(number.charAt(0)) < 0 ? number : "一" + number;
    }

    private static String share(MatchResult found) {
        String number = found.group(2);
        if (number == null) {
            return "100%";
        }
        String sign = "百".equals(found.group(1)) ? "%" : "‰";
        if (Character.isDigit(number.charAt(0)) && number.charAt(0) < 128) {
            return number + sign;
        }
        return ChineseNumber.read(number.equals("百") ? "一百" : number)
                .map(read -> read.toPlainString() + sign)
                .orElse(found.group());
    }

    private static String figures(String words) {
        StringBuilder figures = new StringBuilder();
        words.replace('〇', '零').replace('两', '二').chars().forEach(digit -> figures.append(ORDER.indexOf(digit)));
        return figures.toString();
    }
}
