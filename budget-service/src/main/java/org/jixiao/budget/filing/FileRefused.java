package org.jixiao.budget.filing;

import java.util.Map;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.platform.problem.Refusal;

/** 413, 415 or 422: the file cannot be taken as a filing; nothing was stored. */
final class FileRefused extends Refusal {

    private static final int UNPROCESSABLE = 422;
    private static final Map<Flaw, Integer> STATUSES = Map.of(
            Flaw.TOO_LARGE, 413,
            Flaw.NOT_TEXT, 415,
            Flaw.UNSUPPORTED, 415);

    FileRefused(Unreadable unreadable) {
        super(
                STATUSES.getOrDefault(unreadable.flaw(), UNPROCESSABLE),
                unreadable.flaw().slug());
        initCause(unreadable);
    }
}
