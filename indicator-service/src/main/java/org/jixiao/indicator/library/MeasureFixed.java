package org.jixiao.indicator.library;

import org.jixiao.platform.problem.Refusal;

/** 409: a definition in force goes on measuring what it measures. */
final class MeasureFixed extends Refusal {

    MeasureFixed() {
        super(409, "measure-fixed");
    }
}
