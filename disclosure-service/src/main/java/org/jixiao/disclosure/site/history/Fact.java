package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Something a document says that is neither money nor prose.
 *
 * @param place what it is, in the site's words, or the part of the document it stands in, as filed
 * @param label what it is of, as filed
 * @param value null where not stated
 */
record Fact(String place, String label, @Nullable String value) {

    static Stream<FactChange> changes(List<Fact> before, List<Fact> after) {
        return Pair.match(before, after, List.of(each -> List.of(each.place(), each.label()))).stream()
                .flatMap(Fact::change);
    }

    private static Stream<FactChange> change(Pair<Fact> pair) {
        Fact before = pair.before();
        Fact after = pair.after();
        Fact shown = after == null ? Objects.requireNonNull(before) : after;
        return FactChange.between(
                shown.place(),
                shown.label(),
                before == null ? null : before.value(),
                after == null ? null : after.value());
    }
}
