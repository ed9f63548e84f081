package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** Another revision was approved after the time was set; nobody has decided that it may be published then. */
final class RevisionChanged extends Refusal {

    RevisionChanged(int set, int now) {
        super(409, "revision-changed", set, now);
    }
}
