package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number as it is said: 4800 is 四千八百, 62.5 is 六十二点五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿", "万亿"};
    private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);

    private ChineseNumber() {}

    static String said(BigDecimal number) {
        if (number.signum() < 0) {
            return "负" + said(number.negate());
        }
        BigDecimal exact = number.stripTrailingZeros();
        String whole = said(exact.toBigInteger());
        return exact.scale() <= 0 ? whole : whole + "点" + digits(exact);
    }

    private static String digits(BigDecimal number) {
        String text = number.toPlainString();
        StringBuilder said = new StringBuilder();
        text.substring(text.indexOf('.') + 1).chars().forEach(digit -> said.append(DIGITS.charAt(digit - '0')));
        return said.toString();
    }

    private static String said(BigInteger number) {
        if (number.signum() == 0) {
            return "零";
        }
        StringBuilder said = new StringBuilder();
        BigInteger rest = number;
        boolean gap = false;
        for (int group = 0; rest.signum() > 0 && group < MYRIADS.length; group++) {
            int four = rest.mod(MYRIAD).intValue();
            rest = rest.divide(MYRIAD);
            if (four > 0) {
                String zero = gap && !said.isEmpty() ? "零" : "";
                said.insert(0, group(four) + MYRIADS[group] + zero);
            }
            gap = four < 1000 || said.isEmpty();
        }
        return said.toString().replaceFirst("^一十", "十");
    }

    private static String group(int four) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = four / unit % 10;
            if (digit == 0) {
                gap = !said.isEmpty();
            } else {
                said.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return said.toString();
    }
}
