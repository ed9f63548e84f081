package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** A filing and its report, as callers see it. */
record FilingView(
        UUID id,
        UUID budget,
        String fileName,
        String sha256,
        Instant filedAt,
        @JsonUnwrapped FilingReport report) {

    static FilingView of(Filing filing) {
        return new FilingView(
                filing.id(), filing.budget(), filing.fileName(), filing.sha256(), filing.filedAt(), filing.report());
    }
}
