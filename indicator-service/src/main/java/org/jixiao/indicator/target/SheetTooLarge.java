package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 422: a sheet with so much text would not fit into an event. */
final class SheetTooLarge extends Refusal {

    SheetTooLarge(int limit) {
        super(422, "sheet-too-large", limit);
    }
}
