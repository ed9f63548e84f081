package org.jixiao.indicator.library.table;

import org.jixiao.platform.Database;
import org.jixiao.platform.problem.Refusal;

/** 500 or 503, had the line been all there was: an error of the system, not of the line. */
final class LineNotDone extends Refusal {

    LineNotDone(RuntimeException cause) {
        super(Database.passes(cause) ? 503 : 500, Database.passes(cause) ? "unavailable" : "internal-error");
        initCause(cause);
    }
}
