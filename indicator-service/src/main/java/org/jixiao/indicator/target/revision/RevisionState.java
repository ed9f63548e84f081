package org.jixiao.indicator.target.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a revision of a sheet is now. */
public enum RevisionState {
    /** Being worked on or judged. */
    @JsonProperty("open")
    OPEN,
    /** Approved, and waiting for the approval of the budget. */
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("in-force")
    IN_FORCE,
    /** Another is in force. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** It leads no further. */
    @JsonProperty("closed")
    CLOSED
}
