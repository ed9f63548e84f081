package org.jixiao.indicator.library;

import org.jixiao.platform.problem.Refusal;

/** 403: the caller may read it, and somebody else keeps it. */
final class NotPermitted extends Refusal {

    NotPermitted() {
        super(403, "forbidden");
    }
}
