package org.jixiao.budget.department;

import org.jixiao.platform.problem.Refusal;

/** 422: a division does not lie in itself, nor in one that lies in it. */
final class DivisionCircle extends Refusal {

    DivisionCircle(String code) {
        super(422, "division-circle", code);
    }
}
