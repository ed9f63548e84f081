package org.jixiao.indicator.library.table;

import java.util.List;

/** A row of a file, its head too. @param line of the file, from 1 @param cells as seen, without white space around them and empty ones at the end */
record TableRow(int line, List<String> cells) {

    TableRow {
        List<String> stripped = cells.stream().map(String::strip).toList();
        int last = stripped.size();
        while (last > 0 && stripped.get(last - 1).isEmpty()) {
            last--;
        }
        cells = stripped.subList(0, last);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }
}
