package org.jixiao.indicator.target;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The indicators of an earlier year, to be found again. The same is what has the same definition of the library, else the same
 * dimension, category and name; a year within a name is no part of it, nor are spaces and widths of characters. Where several
 * could be meant, none is.
 */
final class LastYear {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?|\\s");

    private final List<IndicatorEntry> indicators;

    LastYear(List<IndicatorEntry> indicators) {
        this.indicators = indicators;
    }

    Optional<IndicatorEntry> same(IndicatorEntry entry) {
        List<IndicatorEntry> alike =
                indicators.stream().filter(other -> isAlike(entry, other)).toList();
        return one(alike)
                .or(() -> one(alike.stream()
                        .filter(other -> Objects.equals(entry.definition(), other.definition()))
                        .toList()));
    }

    private static boolean isAlike(IndicatorEntry one, IndicatorEntry other) {
        boolean sameDefinition = one.definedBy() != null && one.definedBy().equals(other.definedBy());
        return sameDefinition
                || key(one.name()).equals(key(other.name()))
                        && key(one.dimension()).equals(key(other.dimension()))
                        && key(Objects.requireNonNullElse(one.category(), ""))
                                .equals(key(Objects.requireNonNullElse(other.category(), "")));
    }

    private static Optional<IndicatorEntry> one(List<IndicatorEntry> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String key(String text) {
        return YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
