package org.jixiao.disclosure.check.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Citizen identity numbers: eighteen characters with a day of birth and a check character (GB 11643-1999), and the fifteen
 * digits of before, which have a province and a day of birth of the last century only.
 */
public final class IdNumbers implements WordRule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z]|\\d[.,-])[1-9](?:(?:[ -]?\\d){16}[ -]?[0-9Xx]|(?:[ -]?\\d){14})"
                    + "(?![0-9A-Za-z]|[.,-]\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[ -]");
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82);
    private static final int SHORT = 15;
    private static final int LONG = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    @Override
    public String code() {
        return "PII_ID";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有居民身份证号码。", "There is an identity number in the text.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        if (!plain.hasDigits(SHORT)) {
            return Stream.empty();
        }
        return plain.matches(NUMBER)
                .filter(match -> valid(BETWEEN.matcher(match.group()).replaceAll("")))
                .map(plain::written);
    }

    /** @param number without blanks, fifteen or eighteen characters */
    static boolean valid(String number) {
        return number.length() == LONG
                ? isChecked(number) && hasBirthday(number.substring(6, 14))
                : PROVINCES.contains(Integer.parseInt(number.substring(0, 2)))
                        && hasBirthday("19" + number.substring(6, 12));
    }

    private static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(LONG - 1));
    }

    private static boolean hasBirthday(String day) {
        try {
            return LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE).getYear() >= 1900;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
