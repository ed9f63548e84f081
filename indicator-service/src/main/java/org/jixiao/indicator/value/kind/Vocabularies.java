package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** The words that values are written in, for those who offer them to a person to choose from. */
public final class Vocabularies {

    private Vocabularies() {}

    /** A comparator. @param sign as it is written in a form @param words as it is said before a number */
    public record ComparatorEntry(Target.Comparator comparator, String sign, Bilingual words) {}

    /**
     * A unit.
     *
     * @param one in English; null for one that stays Chinese there
     * @param several of it in English
     * @param same others that mean the same
     * @param is so many of a smaller one; null where none is known
     */
    public record UnitEntry(
            String unit,
            @Nullable String one,
            @Nullable String several,
            List<String> same,
            @Nullable Smaller is) {}

    /** So many of a smaller unit. */
    public record Smaller(BigDecimal factor, String unit) {}

    /** A scale of words. @param scale names it for good @param name as people call it @param levels best first */
    public record ScaleEntry(String scale, Bilingual name, List<LevelEntry> levels) {}

    /**
     * A level.
     *
     * @param level as it is written in a form
     * @param name the same in both languages
     * @param words all that are read as it, its name first
     */
    public record LevelEntry(String level, Bilingual name, List<String> words) {}

    /** All comparators, those that ask for more first. */
    public static List<ComparatorEntry> comparators() {
        return Stream.of(Target.Comparator.values())
                .map(each -> new ComparatorEntry(each, Comparison.sign(each), trimmed(Comparison.words(each))))
                .toList();
    }

    /** The units that more is known of than their name. Any other may be written too. */
    public static List<UnitEntry> units() {
        return Units.entries();
    }

    /** The scales that a quality may stand on. Words of change (提高, 有所改善) are no level to choose. */
    public static List<ScaleEntry> scales() {
        return Scales.entries();
    }

    private static Bilingual trimmed(Bilingual words) {
        return new Bilingual(words.zh().strip(), words.en().strip());
    }
}
