package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** The time that was set has come, so there is nothing to give up. */
final class NotScheduled extends Refusal {

    NotScheduled() {
        super(409, "not-scheduled");
    }
}
