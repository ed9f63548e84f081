package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Numbers in Chinese words: 九十二点五, 一百零三, 十五, 两万. Saying a number and reading it gives the number. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿", "万亿"};
    private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

    private ChineseNumber() {}

    /** @param number not negative, below 10<sup>16</sup> */
    public static String of(BigDecimal number) {
        BigDecimal exact = Measure.plain(number);
        String whole = said(exact.toBigInteger());
        if (exact.scale() <= 0) {
            return whole;
        }
        String text = exact.toPlainString();
        StringBuilder fraction = new StringBuilder("点");
        text.substring(text.indexOf('.') + 1).chars().forEach(digit -> fraction.append(DIGITS.charAt(digit - '0')));
        return whole + fraction;
    }

    /** Reads words of one number and nothing else; empty for whatever is not said that way (一二, 十十). */
    public static Optional<BigDecimal> read(String words) {
        int point = words.indexOf('点');
        Optional<BigInteger> whole = whole(point < 0 ? words : words.substring(0, point));
        if (point < 0) {
            return whole.map(BigDecimal::new);
        }
        StringBuilder fraction = new StringBuilder("0.");
        words.substring(point + 1).chars().forEach(digit -> fraction.append(DIGITS.indexOf(digit)));
        boolean onlyDigits = fraction.length() > 2 && fraction.indexOf("-") < 0;
        return onlyDigits
                ? whole.map(number -> new BigDecimal(number).add(new BigDecimal(fraction.toString())))
                : Optional.empty();
    }

    private static Optional<BigInteger> whole(String words) {
        String plain = words.replace('两', '二').replace('〇', '零');
        if (plain.isEmpty() || plain.length() > 40) {
            return Optional.empty();
        }
        BigInteger total = BigInteger.ZERO;
        BigInteger myriads = BigInteger.ZERO;
        BigInteger group = BigInteger.ZERO;
        int digit = -1;
        for (char word : plain.toCharArray()) {
            if (DIGITS.indexOf(word) >= 0) {
                digit = DIGITS.indexOf(word);
            } else if (UNITS.containsKey(word)) {
                group = group.add(BigInteger.valueOf((long) (digit < 0 ? 1 : digit) * UNITS.getOrDefault(word, 1)));
                digit = -1;
            } else if (word == '万') {
                myriads = group.add(BigInteger.valueOf(Math.max(digit, 0))).multiply(MYRIAD);
                group = BigInteger.ZERO;
                digit = -1;
            } else if (word == '亿') {
                BigInteger before = myriads.add(group).add(BigInteger.valueOf(Math.max(digit, 0)));
                total = total.add(before.multiply(MYRIAD.pow(2)));
                myriads = BigInteger.ZERO;
                group = BigInteger.ZERO;
                digit = -1;
            } else {
                return Optional.empty();
            }
        }
        BigInteger number = total.add(myriads).add(group).add(BigInteger.valueOf(Math.max(digit, 0)));
        return said(number).equals(plain) || said(number).equals(plain.replaceFirst("^一十", "十"))
                ? Optional.of(number)
                : Optional.empty();
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
                said.insert(0, group(four) + MYRIADS[group] + (gap && !said.isEmpty() ? "零" : ""));
            }
            gap = four < 1000;
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
