package org.jixiao.disclosure.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/** Numbers of bank cards: sixteen to nineteen digits, together or in groups of four, that pass the Luhn check. */
final class BankAccounts implements WordRule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z.])(?:\\d{16,19}|\\d{4}(?: \\d{4}){3}(?: \\d{1,3})?)(?![0-9A-Za-z])");

    @Override
    public String code() {
        return "PII_ACCOUNT";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有疑似银行卡号。", "There is what looks like the number of a bank card.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).filter(number -> {
            String digits = number.replace(" ", "");
            boolean identity = digits.length() == 18 && IdNumbers.valid(digits);
            return luhn(digits) && !identity;
        });
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
