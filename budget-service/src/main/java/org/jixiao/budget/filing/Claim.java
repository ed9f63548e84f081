package org.jixiao.budget.filing;

import java.util.UUID;

/**
 * The right to read a filing and to end it.
 *
 * @param token of this claim alone: whoever comes after has another one
 * @param attempt from 1; those before broke off, with the process or by an error
 */
record Claim(UUID filing, UUID token, int attempt) {

    static final int MOST_ATTEMPTS = 3;

    /** It broke off each time; a further attempt would too. */
    boolean isHopeless() {
        return attempt > MOST_ATTEMPTS;
    }
}
