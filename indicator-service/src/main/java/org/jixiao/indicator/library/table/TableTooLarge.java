package org.jixiao.indicator.library.table;

import org.jixiao.platform.problem.Refusal;

/** 413: no table of definitions is so large. */
final class TableTooLarge extends Refusal {

    TableTooLarge() {
        super(413, "table-too-large", TableFormat.LARGEST >> 20);
    }
}
