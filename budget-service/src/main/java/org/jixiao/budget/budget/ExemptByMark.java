package org.jixiao.budget.budget;

import org.jixiao.platform.problem.Refusal;

/** 409: the document itself marks the project as classified. */
final class ExemptByMark extends Refusal {

    ExemptByMark() {
        super(409, "exempt-by-mark");
    }
}
