package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: a sheet that is handed in, or whose budget is, cannot be edited. */
final class SheetFrozen extends Refusal {

    SheetFrozen(SheetState state) {
        super(409, "sheet-frozen", state.word());
    }
}
