package org.jixiao.disclosure.check.personal;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Telephone numbers with an area code that stand beside a person, or are called somebody's home. An office's own number is
 * public.
 *
 * @param namesSomebody whether words name a person
 */
public record Landlines(Predicate<String> namesSomebody) implements WordRule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\dA-Za-z]|\\d[.,-])(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[ -]?)[2-8]\\d{2,3}["
                    + " -]?\\d{4}(?![\\dA-Za-z]|[.,]\\d| ?[元万亿])");
    private static final Pattern HOME = Pattern.compile("住宅电话|家庭电话|宅电|家中电话|本人电话|联系人");

    private static final int FEWEST = 10;

    @Override
    public String code() {
        return "PII_LANDLINE";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有个人的固定电话号码。", "There is somebody's telephone number in the text.");
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
        return plain.matches(NUMBER)
                .filter(match -> HOME.matcher(plain.text()).find() || namesSomebody.test(words))
                .map(plain::written);
    }
}
