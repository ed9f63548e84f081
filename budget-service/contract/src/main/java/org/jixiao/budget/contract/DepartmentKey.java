package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one department of one division: the six-digit code of the division and the department's code in it. Written
 * {@code 990101/203001}.
 */
public record DepartmentKey(String division, String code) {

    /** @throws IllegalArgumentException if the text is not {@code division/code} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DepartmentKey of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("not a department key: " + text);
        }
        return new DepartmentKey(text.substring(0, slash), text.substring(slash + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return division + "/" + code;
    }
}
