package org.jixiao.budget.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param line of the file, from 1
 * @param cells by the name of the column, without white space around them
 */
public record TableRow(int line, Map<String, String> cells) {

    private static final Pattern APART = Pattern.compile("[;；|]");

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Null for an empty cell. */
    public @Nullable String stated(String column) {
        String cell = text(column);
        return cell.isEmpty() ? null : cell;
    }

    /** What a cell holds more than one of, apart by semicolons or bars. */
    public List<String> several(String column) {
        return APART.splitAsStream(text(column))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }
}
