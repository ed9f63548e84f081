package org.jixiao.indicator.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a sheet as it stands.
 *
 * @param fingerprint names it when it is acknowledged
 * @param decision null where none is needed
 * @param reason the department's answer; null where none was given
 */
public record FindingView(
        String fingerprint,
        @JsonUnwrapped Finding finding,
        @Nullable Decision decision,
        @Nullable String reason) {

    /** Whether a finding still keeps the sheet from being handed in. */
    public enum Decision {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("acknowledged")
        ACKNOWLEDGED
    }

    static FindingView of(Finding finding, @Nullable String reason) {
        Decision decision =
                switch (finding.gate()) {
                    case HARD -> Decision.OPEN;
                    case ACKNOWLEDGE -> reason == null ? Decision.OPEN : Decision.ACKNOWLEDGED;
                    case NONE -> null;
                };
        return new FindingView(finding.fingerprint(), finding, decision, reason);
    }

    boolean holdsBack() {
        return decision == Decision.OPEN;
    }
}
