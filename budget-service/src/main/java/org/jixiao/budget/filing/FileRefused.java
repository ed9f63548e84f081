package org.jixiao.budget.filing;

import java.util.Map;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.platform.problem.Refusal;

/** 413, 415 or 422: the file cannot be taken as a filing; nothing was stored. */
final class FileRefused extends Refusal {

    private static final int UNPROCESSABLE = 422;
    private static final Map<org.jixiao.budget.filing.document.Refusal, Integer> STATUSES = Map.of(
            org.jixiao.budget.filing.document.Refusal.TOO_LARGE, 413,
            org.jixiao.budget.filing.document.Refusal.NOT_TEXT, 415,
            org.jixiao.budget.filing.document.Refusal.UNSUPPORTED, 415);

    FileRefused(Unreadable unreadable) {
        super(
                STATUSES.getOrDefault(unreadable.refusal(), UNPROCESSABLE),
                unreadable.refusal().slug());
        initCause(unreadable);
    }
}
