package org.jixiao.indicator.review;

import org.jixiao.platform.problem.Refusal;

/** 409: in this region a sheet with this grade is mended before it is approved. What grades those are is common practice, and the profile's to say. */
final class GradeTooLow extends Refusal {

    GradeTooLow() {
        super(409, "grade-too-low");
    }
}
