package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: a newer filing says something else than a person wrote, and nobody has said which it is to be. */
final class RowsProposed extends Refusal {

    RowsProposed(int rows) {
        super(409, "rows-proposed", rows);
    }
}
