package org.jixiao.disclosure.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/** Mobile numbers: eleven digits that begin with 13 to 19, written together or in groups, not part of a longer number or an amount. */
public final class PhoneNumbers implements WordRule {

    private static final Pattern MOBILE = Pattern.compile("(?<![\\dA-Za-z]|\\d[.,-])(?:\\+?86[ -]?)?"
            + "1[3-9]\\d(?:[ -]?\\d{4}[ -]?\\d{4}|[ -]?\\d{3}[ -]?\\d{5})"
            + "(?![\\dA-Za-z]|[.,-]\\d| ?[元万亿])");

    private static final int DIGITS = 11;

    @Override
    public String code() {
        return "PII_PHONE";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有手机号码。", "There is a mobile number in the text.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        if (!plain.hasDigits(DIGITS)) {
            return Stream.empty();
        }
        return plain.matches(MOBILE).map(plain::written);
    }
}
