package org.jixiao.disclosure.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding on a draft.
 *
 * @param context the words around what was found, for the officer's eyes; null where it is about no words
 * @param redactable true where striking the words out is what the law asks for (personal data in words)
 * @param decision null as long as nothing was decided; where the gate is none, nothing needs to be
 * @param reason why it was overruled
 */
public record FindingView(
        String fingerprint,
        @JsonUnwrapped Finding finding,
        @Nullable String context,
        boolean redactable,
        Decision.@Nullable Kind decision,
        @Nullable String reason) {

    static FindingView of(CheckedDrafts.Found found, boolean redactable, @Nullable Decision decided) {
        return new FindingView(
                found.finding().fingerprint(),
                found.finding(),
                found.context(),
                redactable,
                decided == null ? null : decided.kind(),
                decided == null ? null : decided.reason());
    }

    /** The same, decided so. @param decided null where a decision was taken back */
    FindingView with(@Nullable Decision decided) {
        return of(new CheckedDrafts.Found(finding, context), redactable, decided);
    }

    /** Whether it holds the publication up. What a region will not let stand has to be struck out. */
    @JsonIgnore
    boolean isOpen() {
        return switch (finding.gate()) {
            case HARD -> decision != Decision.Kind.REDACTED;
            case ACKNOWLEDGE -> decision == null;
            case NONE -> false;
        };
    }

    /** Which finding it is, never what it found: a refusal is logged, and logs are no place for personal data. */
    @Override
    public String toString() {
        return finding.rule() + " " + fingerprint;
    }
}
