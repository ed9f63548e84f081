package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which units mean the same, and which are so many of another. Two that are not known to agree do not agree. */
final class Units {

    private static final Map<String, String> SAME;
    private static final Map<String, String> IS;
    private static final Map<String, String> ENGLISH;

    static {
        Vocabulary units = new Vocabulary("units.properties");
        SAME = units.section("same");
        IS = units.section("is");
        ENGLISH = units.section("en");
    }

    private Units() {}

    /** What a number of the one is to be multiplied by to be one of the other; no unit agrees with no unit only. */
    static Optional<Factor> factor(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Objects.equals(from, to) ? Optional.of(Factor.ONE) : Optional.empty();
        }
        String one = canonical(from);
        String other = canonical(to);
        return down(one, other).or(() -> down(other, one).map(Factor::inverse));
    }

    /** One or several of a unit (m2 as 平方米); a unit of which nothing is known stays as it is. */
    static String english(String unit, boolean several) {
        String names = ENGLISH.getOrDefault(named(unit), unit + "|" + unit);
        int bar = names.indexOf('|');
        return several ? names.substring(bar + 1) : names.substring(0, bar);
    }

    /** The one by whose name it is called in English. */
    private static String named(String unit) {
        return ENGLISH.containsKey(unit) ? unit : canonical(unit);
    }

    /** All units that anything is known of, in the order of the writing system. */
    static List<Vocabularies.UnitEntry> entries() {
        return Stream.of(ENGLISH.keySet(), SAME.keySet(), IS.keySet())
                .flatMap(Set::stream)
                .distinct()
                .sorted(Collator.getInstance(Locale.SIMPLIFIED_CHINESE))
                .map(Units::entry)
                .toList();
    }

    private static Vocabularies.UnitEntry entry(String unit) {
        boolean named = ENGLISH.containsKey(named(unit));
        String smaller = IS.get(unit);
        String canonical = canonical(unit);
        return new Vocabularies.UnitEntry(
                unit,
                named ? english(unit, false) : null,
                named ? english(unit, true) : null,
                Stream.concat(Stream.of(canonical), SAME.keySet().stream().sorted())
                        .filter(other -> !other.equals(unit))
                        .filter(other -> canonical(other).equals(canonical))
                        .toList(),
                smaller == null ? null : smaller(smaller));
    }

    private static Vocabularies.Smaller smaller(String text) {
        int space = text.indexOf(' ');
        return new Vocabularies.Smaller(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
    }

    private static Optional<Factor> down(String from, String to) {
        Factor factor = Factor.ONE;
        String unit = from;
        while (!unit.equals(to)) {
            String smaller = IS.get(unit);
            if (smaller == null) {
                return Optional.empty();
            }
            Vocabularies.Smaller step = smaller(smaller);
            factor = factor.and(new Factor(step.factor(), BigDecimal.ONE));
            unit = canonical(step.unit());
        }
        return Optional.of(factor);
    }

    private static String canonical(String unit) {
        return SAME.getOrDefault(unit, unit);
    }
}
