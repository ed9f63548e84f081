package org.jixiao.indicator.review;

import org.jixiao.platform.problem.Refusal;

/** 409: a sheet with this grade is not approved, it is mended first (财预〔2015〕88号). */
final class GradeTooLow extends Refusal {

    GradeTooLow() {
        super(409, "grade-too-low");
    }
}
