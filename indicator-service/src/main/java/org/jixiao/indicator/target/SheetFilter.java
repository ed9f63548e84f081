package org.jixiao.indicator.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** Which sheets a list shows: first of all only what the caller may read, then what was asked for. */
final class SheetFilter {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    SheetFilter(Caller.Reach reach) {
        if (!reach.everything()) {
            conditions.add("(about.division in :divisions"
                    + " or concat(about.division, '/', about.department) in :departments)");
            parameters.put("divisions", reach.divisions());
            parameters.put("departments", reach.departments());
        }
    }

    SheetFilter is(String property, @Nullable Object value) {
        return narrow(property + " = :" + parameterOf(property), parameterOf(property), value);
    }

    SheetFilter after(@Nullable UUID cursor) {
        return narrow("id > :cursor", "cursor", cursor);
    }

    private SheetFilter narrow(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    private static String parameterOf(String property) {
        return property.replace('.', '_');
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
