package org.jixiao.disclosure.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/** Citizen identity numbers (GB 11643): eighteen characters with a day of birth and a check character. */
final class IdNumbers implements WordRule {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
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
        return NUMBER.matcher(words).results().map(MatchResult::group).filter(IdNumbers::valid);
    }

    static boolean valid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17)) && hasBirthday(number);
    }

    private static boolean hasBirthday(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                            .getYear()
                    >= 1900;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
