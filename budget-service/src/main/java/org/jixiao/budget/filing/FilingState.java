package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a filing is in its life. */
public enum FilingState {
    /** Kept, and waits to be read. */
    @JsonProperty("received")
    RECEIVED,
    /** The file is being taken apart. */
    @JsonProperty("opening")
    OPENING,
    /** The forms in it are being read. */
    @JsonProperty("reading")
    READING,
    /** What was read is being laid over the budget. */
    @JsonProperty("laying-over")
    LAYING_OVER,
    /** The budget holds what it says, and there is a report. For good. */
    @JsonProperty("read")
    READ,
    /** The budget is as it was, and a problem says why. For good; the same bytes may be filed again. */
    @JsonProperty("refused")
    REFUSED;

    public boolean isEnded() {
        return this == READ || this == REFUSED;
    }
}
