package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param words that everyone will read; null are none
     * @param pointer to the field of the request that holds them
     * @throws Refusal if there is personal data in them
     */
    public void requireNone(String division, @Nullable String words, String pointer) {
        if (words != null && areIn(division, words)) {
            throw Refusal.ofField(
                    pointer,
                    "会随之公开，而其中含有疑似个人信息；请删去或者换一种说法",
                    "will be public, and holds what looks like personal data: leave it out or say it otherwise");
        }
    }

    /** The words with {@link Check#MARK} in the place of each that is somebody's. */
    public String masked(String division, String words) {
        return Check.strike(words, rules.personalIn(division, words).distinct().toList());
    }
}
