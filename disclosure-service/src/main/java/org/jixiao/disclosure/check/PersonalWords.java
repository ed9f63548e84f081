package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;

/** Looks for personal data in words that are no part of a document, by the same rules as in a draft. */
@ApplicationScoped
public class PersonalWords {

    private final Rules rules;

    PersonalWords(Rules rules) {
        this.rules = rules;
    }

    public boolean areIn(String division, String words) {
        return rules.personalIn(division, words).findAny().isPresent();
    }

    /** The words with {@link Check#MARK} in the place of each that is somebody's. */
    public String masked(String division, String words) {
        return Check.strike(words, rules.personalIn(division, words).distinct().toList());
    }
}
