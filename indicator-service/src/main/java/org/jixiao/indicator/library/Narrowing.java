package org.jixiao.indicator.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions on definitions ({@code d}) as SQL, with their parameters: first of all only what the caller may see. */
final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Narrowing(LibraryReach reach) {
        within(reach);
    }

    /** Only what can be seen from there too. */
    Narrowing within(LibraryReach reach) {
        if (!reach.everything()) {
            conditions.add("""
                    (d.level = 'NATIONAL' or d.level = 'REGION' and d.division = any (?)
                     or d.level = 'DEPARTMENT' and (d.division = any (?) or d.division || '/' || d.department = any (?)))""");
            parameters.add(List.copyOf(reach.regions()));
            parameters.add(List.copyOf(reach.divisions()));
            parameters.add(List.copyOf(reach.departments()));
        }
        return this;
    }

    Narrowing to(Asked asked) {
        return and("d.dimension = ?", asked.dimension())
                .and("d.category = ?", asked.category())
                .and("? = any (d.frameworks)", asked.framework())
                .and("d.level = ?", asked.level() == null ? null : asked.level().name())
                .and("d.division = ?", asked.division())
                .and("d.department = ?", asked.department())
                .and("d.state = ?", asked.state() == null ? null : asked.state().name());
    }

    Narrowing and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
        return this;
    }

    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** Those of what stands before the condition, its own, those of what stands behind it. */
    @Nullable
    Object[] parameters(List<? extends @Nullable Object> before, List<? extends @Nullable Object> behind) {
        return Stream.of(before, parameters, behind).flatMap(List::stream).toArray();
    }
}
