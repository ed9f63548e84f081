package org.jixiao.indicator.target;

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
        Finding.@Nullable Decision decision,
        @Nullable String reason) {

    static FindingView of(Finding finding, @Nullable String reason) {
        return new FindingView(finding.fingerprint(), finding, finding.decision(reason), reason);
    }

    boolean holdsBack() {
        return decision == Finding.Decision.OPEN;
    }
}
