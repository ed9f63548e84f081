package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.value.Reading;

/** A sheet as the rules see it. Paths name the sheet by its id and an indicator by its ordinal, never by position. */
public record CheckedSheet(UUID id, FiscalYear year, List<IndicatorEntry> indicators) {

    /** A value of an indicator with what it was read as. */
    record Value(IndicatorEntry indicator, String path, Reading reading) {}

    String path() {
        return "/targets/" + id;
    }

    String path(IndicatorEntry indicator) {
        return path() + "/indicators/" + indicator.ordinal();
    }

    /** All values that are written, annual before whole-term; two that say the same are told once. */
    Stream<Value> values() {
        return indicators.stream().flatMap(this::values);
    }

    private Stream<Value> values(IndicatorEntry indicator) {
        Optional<Value> annual = Reading.of(indicator.target(), year)
                .map(reading -> new Value(indicator, path(indicator) + "/target", reading));
        Optional<Value> wholeTerm = Reading.of(indicator.wholeTerm(), year)
                .filter(reading -> annual.filter(value -> value.reading().text().equals(reading.text()))
                        .isEmpty())
                .map(reading -> new Value(indicator, path(indicator) + "/wholeTerm", reading));
        return Stream.concat(annual.stream(), wholeTerm.stream());
    }
}
