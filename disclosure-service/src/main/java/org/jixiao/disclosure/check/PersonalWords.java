package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

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
        List<String> longestFirst = rules.personalIn(division, words)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String left = words;
        for (String each : longestFirst) {
            left = left.replace(each, Check.MARK);
        }
        return left;
    }
}
