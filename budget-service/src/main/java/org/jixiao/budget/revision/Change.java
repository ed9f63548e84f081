package org.jixiao.budget.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that says something else.
 *
 * @param pointer JSON pointer; a list that is longer or shorter than it was stands as a whole
 * @param before null where there was nothing
 * @param after null where nothing is left
 */
record Change(
        String pointer,
        @Schema(implementation = Object.class) JsonNode before,
        @Schema(implementation = Object.class) JsonNode after) {

    /** All places where two documents differ, in their order. */
    static List<Change> between(JsonNode before, JsonNode after) {
        List<Change> found = new ArrayList<>();
        collect("", before, after, found);
        return List.copyOf(found);
    }

    private static void collect(String at, JsonNode before, JsonNode after, List<Change> found) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> collect(at + "/" + name, before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                collect(at + "/" + i, before.get(i), after.get(i), found);
            }
        } else {
            found.add(new Change(at, before, after));
        }
    }
}
