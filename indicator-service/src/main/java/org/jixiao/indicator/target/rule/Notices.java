package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/** What the rules say that are classes: {@code notices.yaml}, by the id of the rule. */
public final class Notices {

    private static final Map<String, Notice> ALL =
            new TreeMap<>(WordFile.read(Notices.class, "notices.yaml", new TypeReference<Map<String, Notice>>() {}));

    private Notices() {}

    /** Every notice by its id. */
    public static Map<String, Notice> all() {
        return Map.copyOf(ALL);
    }

    /** About something of a sheet that stands in no single row. */
    public static Hit hit(
            String id, String path, @Nullable Place place, @Nullable String value, Map<String, String> words) {
        return new Hit(id, Objects.requireNonNull(ALL.get(id), id), path, place, value, words);
    }

    /** About one indicator and its value, if it has one. */
    public static Hit hit(String id, CheckedIndicator indicator, Map<String, String> words) {
        Map<String, String> all = new TreeMap<>(words);
        all.put("name", indicator.label());
        all.putIfAbsent("value", indicator.text());
        return hit(
                id,
                indicator.path(),
                indicator.entry().place(),
                indicator.text().isEmpty() ? null : indicator.text(),
                all);
    }
}
