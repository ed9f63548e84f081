package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a cover that says whom to call: 联系人：…. It is about a person, and no part of a budget. */
final class ContactLine {

    private static final Pattern LINE = Pattern.compile(
            "^\\s{0,9}((?:项目)?(?:联系人|联系电话|联系方式|电话|手机|手机号码?|经办人|填报人|填表人|制表人|审核人"
                    + "|(?:单位|部门|财务)?负责人))\\s{0,9}(?:[(（]签[字章名][)）])?\\s{0,9}[:：].*",
            Pattern.DOTALL);
    private static final int LONGEST = 80;

    private ContactLine() {}

    /** What it gives: 联系人. Nothing where it is no such line. */
    static Optional<String> labelOf(String text) {
        Matcher line = LINE.matcher(text.length() > LONGEST ? "" : text);
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
