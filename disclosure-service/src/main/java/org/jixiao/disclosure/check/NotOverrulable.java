package org.jixiao.disclosure.check;

import org.jixiao.platform.problem.Refusal;

/** The region's profile lets no reason answer this rule: the words have to go. */
final class NotOverrulable extends Refusal {

    NotOverrulable(String rule) {
        super(409, "not-overrulable", rule);
    }
}
