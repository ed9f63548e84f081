package org.jixiao.indicator.target.rule.row;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.SeveralYears;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator has to look like for a rule to speak. Whatever is null does not matter; the rest must hold together.
 * Patterns are found anywhere in a text without white space, in one width.
 *
 * @param levels one of them
 * @param dimension pattern
 * @param category pattern; an indicator without one has an empty category
 * @param fill pattern of the fill mark; an indicator without one has an empty mark
 * @param named whether it has a name of its own
 * @param name pattern
 * @param matter pattern of name and explanation
 * @param unlessMatter the same, that must not be found
 * @param definition pattern of the explanation
 * @param shapes the value is of one of them; {@code BLANK} where there is none
 * @param unlessShapes the value is of none of them
 * @param text pattern of the value
 * @param unlessText the same, that must not be found
 * @param unit pattern
 * @param comparators one of them, written or implied
 * @param implied whether the comparator is written
 * @param atLeast the number is that or more
 * @param above the number, or the upper end of a range, is more than that
 * @param ofYears whether it is a total of several years
 * @param termless whether there is no value over the whole term beside it
 * @param remembered whether the value of the year before is known
 * @param remark what the reading had to say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record When(
        @Nullable Set<Level> levels,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable String fill,
        @Nullable Boolean named,
        @Nullable String name,
        @Nullable String unlessName,
        @Nullable String matter,
        @Nullable String unlessMatter,
        @Nullable String definition,
        @Nullable Set<Shape> shapes,
        @Nullable Set<Shape> unlessShapes,
        @Nullable String text,
        @Nullable String unlessText,
        @Nullable String unit,
        @Nullable Set<Target.Comparator> comparators,
        @Nullable Boolean implied,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal above,
        @Nullable Boolean ofYears,
        @Nullable Boolean termless,
        @Nullable Boolean remembered,
        @Nullable Remark remark) {

    /** @param value null where there is none, or none matters */
    boolean holds(CheckedIndicator indicator, CheckedIndicator.@Nullable Value value) {
        return describes(indicator) && (value == null ? isForBlank() : asks(value));
    }

    /** What it looks at beside name, level and value: another explanation is another matter. */
    Map<String, String> judgedBy(CheckedIndicator indicator) {
        Map<String, String> words = new HashMap<>();
        if (matter != null || unlessMatter != null || definition != null) {
            words.put("definition", Text.plain(indicator.entry().definition()));
        }
        if (fill != null) {
            words.put("fill", Text.plain(indicator.entry().fill()));
        }
        return words;
    }

    private boolean describes(CheckedIndicator indicator) {
        return (levels == null || levels.contains(indicator.level()))
                && found(dimension, indicator.entry().dimension())
                && found(category, Text.plain(indicator.entry().category()))
                && (ofYears == null || ofYears == SeveralYears.are(indicator))
                && found(fill, Text.plain(indicator.entry().fill()))
                && (termless == null
                        || termless == Text.plain(indicator.entry().wholeTerm()).isEmpty())
                && (remembered == null
                        || remembered
                                != Text.plain(indicator.entry().previous()).isEmpty())
                && (named == null || named != indicator.isUnnamed())
                && found(name, indicator.name())
                && missing(unlessName, indicator.name())
                && found(matter, indicator.matter())
                && missing(unlessMatter, indicator.matter())
                && found(definition, Text.plain(indicator.entry().definition()));
    }

    private boolean isForBlank() {
        return shapes == null ? !asksForValue() : shapes.contains(Shape.BLANK);
    }

    private boolean asksForValue() {
        return text != null || unit != null || comparators != null || implied != null || remark != null;
    }

    private boolean asks(CheckedIndicator.Value value) {
        Reading reading = value.reading();
        String plain = Text.plain(reading.text());
        return (shapes == null || shapes.stream().anyMatch(value::is))
                && (unlessShapes == null || unlessShapes.stream().noneMatch(value::is))
                && found(text, plain)
                && missing(unlessText, plain)
                && (remark == null || reading.remarks().contains(remark))
                && measures(reading.toTarget());
    }

    private boolean measures(Target target) {
        String counted = target.unit() == null ? "" : target.unit();
        return found(unit, counted)
                && (comparators == null || comparators.contains(target.comparator()))
                && (implied == null || implied.equals(target.comparatorImplied()))
                && (atLeast == null || compared(target, atLeast) >= 0)
                && (above == null || compared(target, above) > 0);
    }

    /** Less than anything where there is no number. */
    private static int compared(Target target, BigDecimal with) {
        BigDecimal most = target.value() == null ? target.high() : target.value();
        return most == null ? -1 : most.compareTo(with);
    }

    private static boolean found(@Nullable String pattern, String text) {
        return pattern == null || Text.finds(pattern, text);
    }

    private static boolean missing(@Nullable String pattern, String text) {
        return pattern == null || !Text.finds(pattern, text);
    }
}
