package org.jixiao.budget.filing.format.pdf;

import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/** What reading a file has taken so far. A file says in a few bytes what takes an hour to draw. */
final class Effort {

    /** A page of a form takes some thousand. */
    private static final int MOST_STEPS = 20_000_000;

    private int steps;

    /** @throws Unreadable where a file asks for more than any filing */
    void step() {
        if (++steps > MOST_STEPS) {
            throw Flaw.TOO_LARGE.asException();
        }
    }
}
