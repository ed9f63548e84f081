package org.jixiao.budget.forms.sheet;

import java.util.List;

/**
 * A page, or several where it runs over.
 *
 * @param name on the tab of its sheet
 * @param landscape A4 lies on its side
 * @param widths of its columns, in millimetres
 * @param help printed small at its foot, where no reader of forms looks
 */
public record Page(String name, boolean landscape, List<Integer> widths, List<Block> blocks, String help) {

    public Page {
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }

    /** Of the columns from one on, in millimetres. */
    int width(int column, int columns) {
        return widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int width() {
        return width(0, widths.size());
    }
}
