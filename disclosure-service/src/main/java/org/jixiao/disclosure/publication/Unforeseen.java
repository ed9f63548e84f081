package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** A scheduled publication met an error of the system that trying again would not mend. */
final class Unforeseen extends Refusal {

    Unforeseen(RuntimeException cause) {
        super(500, "internal-error");
        initCause(cause);
    }
}
