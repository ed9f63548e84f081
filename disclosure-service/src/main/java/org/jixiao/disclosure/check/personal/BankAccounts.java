package org.jixiao.disclosure.check.personal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Numbers of bank cards: sixteen to nineteen digits, together or in groups, that pass the Luhn check; and whatever number
 * is called an account or stands beside the bank that keeps it (a body's own has no check digit).
 */
public final class BankAccounts implements WordRule {

    private static final Pattern CARD =
            Pattern.compile("(?<![0-9A-Za-z]|\\d[.,-])\\d(?:[ -]?\\d){15,18}(?![0-9A-Za-z]|[.,-]\\d)");
    private static final Pattern CALLED =
            Pattern.compile("(?:账号|帐号|卡号|账户|帐户|存折)[^0-9。;\\n]{0,12}(\\d(?:[ -]?\\d){8,24})(?![0-9A-Za-z]|[.,]\\d)");
    private static final Pattern BESIDE_A_BANK = Pattern.compile("开户(?:银行|行)[^0-9。;\\n"
            + "]{1,30}(?!1[3-9]\\d{9}(?!\\d)|0\\d{2,3}-)(\\d(?:[ -]?\\d){8,24})(?![0-9A-Za-z]|[.,]\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[ -]");

    private static final int FEWEST = 9;

    @Override
    public String code() {
        return "PII_ACCOUNT";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有疑似银行卡号或银行账号。", "There is what looks like the number of a bank card or account.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        if (!plain.hasDigits(FEWEST)) {
            return Stream.empty();
        }
        Stream<String> cards = plain.matches(CARD).filter(BankAccounts::isCard).map(plain::written);
        Stream<String> called = Stream.of(CALLED, BESIDE_A_BANK)
                .flatMap(plain::matches)
                .map(match -> plain.written(match.start(1), match.end(1)));
        return Stream.concat(cards, called).distinct();
    }

    private static boolean isCard(MatchResult match) {
        String digits = BETWEEN.matcher(match.group()).replaceAll("");
        return luhn(digits) && !(digits.length() == 18 && IdNumbers.valid(digits));
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
