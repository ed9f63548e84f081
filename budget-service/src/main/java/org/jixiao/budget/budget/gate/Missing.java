package org.jixiao.budget.budget.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps the gate shut.
 *
 * @param project null where it is about the department as a whole
 * @param name of the project, or of the department
 * @param sheet the sheet that is not good enough; null where there is none
 * @param finding fingerprint of the finding that is open; null for all other reasons
 */
record Missing(
        @Nullable UUID project,
        String name,
        Reason reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID sheet,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String finding) {

    enum Reason {
        @JsonProperty("sheet-missing")
        SHEET_MISSING,
        @JsonProperty("sheet-outdated")
        SHEET_OUTDATED,
        @JsonProperty("sheet-not-submitted")
        SHEET_NOT_SUBMITTED,
        /** Good enough to submit the budget, not to approve it. */
        @JsonProperty("sheet-not-approved")
        SHEET_NOT_APPROVED,
        @JsonProperty("finding-open")
        FINDING_OPEN
    }

    boolean keepsFromSubmission() {
        return reason != Reason.SHEET_NOT_APPROVED;
    }
}
