package org.jixiao.disclosure.check.personal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * What leads to somebody by its form alone: e-mail addresses and the plates of cars.
 *
 * @param shape of what is found; its first group where only a part of it is
 */
public record Traces(String code, Bilingual message, Pattern shape) implements WordRule {

    private static final String PLACES = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";

    /** Five characters with two letters at most; six for a car on new energy, whose first or last one is a letter (GA 36-2018). */
    private static final String SERIAL =
            "(?:(?=[A-HJ-NP-Z]*\\d)(?![0-9]*(?:[A-Z][0-9]*){3})[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])";

    private static final int FEWEST_OF_A_PLATE = 3;

    public static List<Traces> all() {
        return List.of(
                new Traces(
                        "PII_EMAIL",
                        new Bilingual("文中有电子邮箱地址。", "There is an e-mail address in the text."),
                        Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+")),
                new Traces(
                        "PII_PLATE",
                        new Bilingual("文中有机动车号牌。", "There is the plate of a car in the text."),
                        Pattern.compile(PLACES + "[A-HJ-Z] ?[·•.-]? ?" + SERIAL + "[挂学警港澳]?(?![A-Za-z0-9])")));
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        if (plain.text().indexOf('@') < 0 && !plain.hasDigits(FEWEST_OF_A_PLATE)) {
            return Stream.empty();
        }
        return plain.matches(shape).map(plain::written);
    }
}
