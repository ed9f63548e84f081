package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** The same content is already public. */
final class NothingChanged extends Refusal {

    NothingChanged(int version) {
        super(409, "nothing-changed", version);
    }
}
