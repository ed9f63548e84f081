package org.jixiao.budget.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a revision is. */
enum RevisionState {
    /** Being worked on, or before the finance bureau. */
    @JsonProperty("open")
    OPEN,
    @JsonProperty("in-force")
    IN_FORCE,
    /** A later one was approved. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** It was withdrawn before anything was approved. */
    @JsonProperty("closed")
    CLOSED
}
