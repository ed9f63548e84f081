package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A filing with its report. @param report null unless it is read */
record FilingView(
        @JsonUnwrapped FilingSummary summary, @Nullable FilingReport report) {

    /** When it is worth asking again for one that is being read. */
    static final int ASK_AGAIN_SECONDS = 1;
}
