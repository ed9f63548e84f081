package org.jixiao.budget.year;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.StaffCount;
import org.jspecify.annotations.Nullable;

/**
 * How many there are this year, beside the year before.
 *
 * @param label as it was filed, this year's where there is one
 * @param delta null where one of them is not stated
 */
public record ComparedCount(
        StaffCount.Kind kind,
        String label,
        @Nullable Integer current,
        @Nullable Integer previous,
        @Nullable Integer delta) {

    static List<ComparedCount> of(List<StaffCount> current, List<StaffCount> previous) {
        return Stream.of(StaffCount.Kind.values())
                .flatMap(kind -> Stream.ofNullable(of(find(kind, current), find(kind, previous))))
                .toList();
    }

    private static @Nullable ComparedCount of(@Nullable StaffCount current, @Nullable StaffCount previous) {
        StaffCount shown = current == null ? previous : current;
        if (shown == null) {
            return null;
        }
        Integer now = current == null ? null : current.count();
        Integer before = previous == null ? null : previous.count();
        Integer delta = now == null || before == null ? null : Integer.valueOf(now - before);
        return new ComparedCount(shown.kind(), shown.asFiled(), now, before, delta);
    }

    private static @Nullable StaffCount find(StaffCount.Kind kind, List<StaffCount> counts) {
        return counts.stream().filter(count -> count.kind() == kind).findFirst().orElse(null);
    }
}
