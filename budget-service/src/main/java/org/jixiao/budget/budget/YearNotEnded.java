package org.jixiao.budget.budget;

import org.jixiao.platform.problem.Refusal;

/** 409: a year is closed when it is over, by the calendar of Shanghai. */
final class YearNotEnded extends Refusal {

    YearNotEnded(int year) {
        super(409, "year-not-ended", Integer.toString(year));
    }
}
