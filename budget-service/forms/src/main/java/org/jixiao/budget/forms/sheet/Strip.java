package org.jixiao.budget.forms.sheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param lines how many lines of text it has room for, at least
 */
public record Strip(List<Box> boxes, int lines) {

    public Strip {
        boxes = List.copyOf(boxes);
    }

    public static Strip of(Box... boxes) {
        return new Strip(List.of(boxes), 1);
    }

    /** The same with room for more lines. */
    public Strip tall(int more) {
        return new Strip(boxes, more);
    }
}
