package org.jixiao.disclosure.publication;

import org.jixiao.platform.problem.Refusal;

/** Nothing of it is public, so there is nothing to withdraw. */
final class NotPublic extends Refusal {

    NotPublic() {
        super(409, "not-public");
    }
}
