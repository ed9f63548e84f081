package org.jixiao.indicator.library.suggestion;

import java.util.Optional;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a form says of its indicator.
 *
 * @param name as filed
 * @param dimension as forms print it; null where it is not known
 * @param category as forms print it; null where it is not known
 * @param unit of its target; null where it is not known
 */
public record FiledRow(
        String name,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable String unit) {

    /** @param target as filed; null where it is not known */
    public static FiledRow of(
            String name, @Nullable String dimension, @Nullable String category, @Nullable String target) {
        return new FiledRow(
                name,
                dimension == null ? null : Frameworks.dimension(dimension).orElse(null),
                category == null ? null : Frameworks.category(category).orElse(null),
                measure(target).orElse(null));
    }

    /** True where it stands in another category than the definition; where it names none, in another dimension. */
    public boolean isFiledElsewhere(Description there) {
        return category == null
                ? dimension != null && !dimension.equals(there.dimension())
                : !category.equals(there.category());
    }

    /** True where its target counts in another unit than the definition. */
    public boolean countsOtherwise(Description there) {
        return unit != null && there.unit() != null && !unit.equals(plain(there.unit()));
    }

    /** A unit as targets are read: 万元 is 元 once the number is written out. */
    private static String plain(String unit) {
        return measure("=1" + unit).orElse(unit);
    }

    private static Optional<String> measure(@Nullable String target) {
        return Reading.of(target, null)
                .flatMap(reading -> reading.value().bound())
                .map(Bound::measure)
                .map(Object::toString)
                .filter(unit -> !unit.isEmpty());
    }
}
