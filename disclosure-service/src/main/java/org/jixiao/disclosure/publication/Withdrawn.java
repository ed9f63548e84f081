package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** It was public and was taken back. */
public final class Withdrawn extends Refusal {

    Withdrawn() {
        super(410, "withdrawn");
    }
}
