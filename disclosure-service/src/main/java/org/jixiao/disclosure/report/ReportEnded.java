package org.jixiao.disclosure.report;

import org.jixiao.platform.problem.Refusal;

/** A report that was corrected or dismissed is not answered again. */
final class ReportEnded extends Refusal {

    ReportEnded() {
        super(409, "report-ended");
    }
}
