package org.jixiao.disclosure.check;

import org.jixiao.platform.problem.Refusal;

/** What was found is more than words: striking it out would falsify a figure. It can only be overruled. */
final class NotRedactable extends Refusal {

    NotRedactable(String rule) {
        super(409, "not-redactable", rule);
    }
}
