package org.jixiao.disclosure.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding on a draft.
 *
 * @param redactable true where striking the words out is what the law asks for (personal data in words)
 * @param decision null as long as the finding blocks the publication
 * @param reason why it was overruled
 */
public record FindingView(
        String fingerprint,
        @JsonUnwrapped Finding finding,
        boolean redactable,
        Decision.@Nullable Kind decision,
        @Nullable String reason) {

    static FindingView of(Finding finding, boolean redactable, @Nullable Decision decided) {
        return new FindingView(
                finding.fingerprint(),
                finding,
                redactable,
                decided == null ? null : decided.kind(),
                decided == null ? null : decided.reason());
    }

    @JsonIgnore
    boolean isOpen() {
        return decision == null;
    }

    /** Which finding it is, never what it found: a refusal is logged, and logs are no place for personal data. */
    @Override
    public String toString() {
        return finding.rule() + " " + fingerprint;
    }
}
