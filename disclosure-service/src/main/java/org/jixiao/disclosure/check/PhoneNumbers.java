package org.jixiao.disclosure.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/** Mobile numbers: eleven digits that begin with 13 to 19, written together or in groups, not part of a longer number. */
final class PhoneNumbers implements WordRule {

    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\dA-Za-z])(?<!\\d[.,])1[3-9]\\d([- ]?)\\d{4}\\1\\d{4}(?![\\dA-Za-z]|[.,]\\d)");

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
        return MOBILE.matcher(words).results().map(MatchResult::group);
    }
}
