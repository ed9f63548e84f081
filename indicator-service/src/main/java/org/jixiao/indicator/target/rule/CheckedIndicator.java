package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.value.Reading;

/**
 * An indicator as the rules see it.
 *
 * @param values those that are written, annual before whole-term; two that say the same are one
 */
public record CheckedIndicator(IndicatorEntry entry, String path, Level level, List<Value> values) {

    private static final String NONE = "^(?:不涉及|无|/|-|—|——|不适用)?$";

    /** A value with what it was read as. @param path to it */
    public record Value(String path, Reading reading, Set<Shape> shapes) {

        private static Value of(String path, Reading reading) {
            return new Value(path, reading, Shape.of(reading));
        }

        public boolean is(Shape shape) {
            return shapes.contains(shape);
        }
    }

    static CheckedIndicator of(IndicatorEntry entry, String sheet, FiscalYear year) {
        String path = sheet + "/indicators/" + entry.ordinal();
        Optional<Value> annual = Reading.of(entry.target(), year).map(reading -> Value.of(path + "/target", reading));
        Optional<Value> wholeTerm = Reading.of(entry.wholeTerm(), year)
                .filter(reading -> annual.filter(value -> value.reading().text().equals(reading.text()))
                        .isEmpty())
                .map(reading -> Value.of(path + "/wholeTerm", reading));
        return new CheckedIndicator(
                entry,
                path,
                Level.of(entry.dimension(), entry.category()),
                Stream.concat(annual.stream(), wholeTerm.stream()).toList());
    }

    public String name() {
        return Text.plain(entry.name());
    }

    /** True where no indicator is named, or said not to apply. */
    public boolean isUnnamed() {
        return Text.finds(NONE, name());
    }

    /** What it is called in a message: its name, or the level it stands at. */
    public String label() {
        if (!name().isEmpty()) {
            return entry.name();
        }
        return entry.category() == null ? entry.dimension() : entry.category();
    }

    /** Name and explanation. */
    public String matter() {
        return name() + "\n" + Text.plain(entry.definition());
    }

    /** The value that counts: of the year, or of the whole term where there is none of the year. */
    public Optional<Value> value() {
        return values.stream().findFirst();
    }

    /** That value as written; empty where there is none. */
    public String text() {
        return value().map(value -> value.reading().text()).orElse("");
    }

    public boolean is(Shape shape) {
        return value().filter(value -> value.is(shape)).isPresent();
    }
}
