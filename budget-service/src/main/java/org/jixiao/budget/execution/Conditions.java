package org.jixiao.budget.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows have to be; what is not asked for narrows nothing. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.add(value);
        }
        return this;
    }

    Conditions and(String condition, Object first, Object second) {
        all.add(condition);
        parameters.addAll(Arrays.asList(first, second));
        return this;
    }

    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
