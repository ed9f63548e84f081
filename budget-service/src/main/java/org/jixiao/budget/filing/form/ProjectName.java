package org.jixiao.budget.filing.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project as forms name it, some with its code in front: 51000024R000000000011-图书馆免费开放.
 *
 * @param code null where none stands in front
 */
record ProjectName(@Nullable String code, String name) {

    private static final Pattern CODED = Pattern.compile(
            "^[\\[【]?(\\d{6}[0-9A-Z]{10,18})[\\]】]?[\\s\\-—–_:：]{0,3}((?=\\D)[^\\s].{1,199})$", Pattern.DOTALL);

    static ProjectName of(String written) {
        Matcher coded = CODED.matcher(written);
        return coded.matches() ? new ProjectName(coded.group(1), coded.group(2)) : new ProjectName(null, written);
    }
}
