package org.jixiao.disclosure.check.rule;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;

/** Looks at a draft before it is public. */
public interface Examiner {

    /** @param profile version of the region's profile, which every finding records */
    Stream<Finding> findings(Draft draft, String profile);

    /** Whether its findings of this code are words that may be struck out of the public text. */
    default boolean strikes(String code) {
        return false;
    }

    /** Whether its findings of this code are somebody's personal data in words, which the law wants struck out. */
    default boolean protectsPeople(String code) {
        return false;
    }
}
