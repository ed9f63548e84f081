package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** A newer revision of the budget is already public. */
final class OlderRevision extends Refusal {

    OlderRevision() {
        super(409, "older-revision");
    }
}
