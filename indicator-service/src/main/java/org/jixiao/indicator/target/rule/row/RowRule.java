package org.jixiao.indicator.target.rule.row;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notice;
import org.jixiao.indicator.target.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A rule that is a row of data: what it looks for, what it says, and what rules say more of the same value. */
record RowRule(String id, Notice notice, Case looksFor, List<When> yieldsTo) implements Rule {

    /** The member of an indicator that a rule is about. */
    enum About {
        TARGET("/target"),
        NAME("/name"),
        DEFINITION("/definition"),
        CATEGORY("/category");

        private final String path;

        About(String path) {
            this.path = path;
        }
    }

    /**
     * @param about the value where null
     * @param yieldsTo ids of rules that tell more: where one of them speaks of a value, this one is silent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(@Nullable About about, When when, List<String> yieldsTo) {

        Case {
            yieldsTo = yieldsTo == null ? List.of() : List.copyOf(yieldsTo);
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream().flatMap(this::in);
    }

    private Stream<Hit> in(CheckedIndicator indicator) {
        About about = looksFor.about() == null ? About.TARGET : looksFor.about();
        if (about != About.TARGET || indicator.values().isEmpty()) {
            return speaksOf(indicator, indicator.value().orElse(null))
                    ? Stream.of(hit(indicator, indicator.path() + about.path, indicator.text()))
                    : Stream.empty();
        }
        return indicator.values().stream()
                .filter(value -> speaksOf(indicator, value))
                .map(value -> hit(indicator, value.path(), value.reading().text()));
    }

    private boolean speaksOf(CheckedIndicator indicator, CheckedIndicator.@Nullable Value value) {
        return looksFor.when().holds(indicator, value)
                && yieldsTo.stream().noneMatch(other -> other.holds(indicator, value));
    }

    private Hit hit(CheckedIndicator indicator, String path, String value) {
        return new Hit(
                id, notice, path, indicator.entry().place(), value.isEmpty() ? null : value, words(indicator, value));
    }

    private Map<String, String> words(CheckedIndicator indicator, String value) {
        Map<String, String> words = new HashMap<>(looksFor.when().judgedBy(indicator));
        words.putAll(Map.of("name", indicator.label(), "value", value, "level", level(indicator)));
        return words;
    }

    private static String level(CheckedIndicator indicator) {
        String category = indicator.entry().category();
        return category == null ? indicator.entry().dimension() : category;
    }
}
