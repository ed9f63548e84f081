package org.jixiao.disclosure.check;

import org.jixiao.platform.problem.Refusal;

/** A public version rests on the decision: it may be decided otherwise and corrected, but not undone. */
final class DecisionPublished extends Refusal {

    DecisionPublished() {
        super(409, "decision-published");
    }
}
