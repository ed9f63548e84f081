package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/**
 * When an officer wants a disclosure published, and what came of it.
 *
 * @param revision the approved revision that was checked when the time was set; another one is not published in its place
 * @param reason why it corrects what is public; null where it need not say
 * @param setBy the officer, in whose name it is published
 * @param endedAt null while it waits
 * @param version the edition that it made; null where it made none
 * @param hindrance why it could not be published; null unless it failed
 */
public record Schedule(
        UUID id,
        UUID budget,
        int revision,
        Instant at,
        @Nullable String reason,
        State state,
        Audit.Actor setBy,
        Instant setAt,
        @Nullable Instant endedAt,
        @Nullable Integer version,
        @Nullable Hindrance hindrance) {

    /** What became of it. */
    @Schema(name = "ScheduleState")
    public enum State {
        /** Its time has not come. */
        @JsonProperty("waiting")
        WAITING,
        /** It was published. */
        @JsonProperty("done")
        DONE,
        /** When its time came it could not be published. */
        @JsonProperty("failed")
        FAILED,
        /** The officer gave it up, set another time, or published or withdrew by hand. */
        @JsonProperty("cancelled")
        CANCELLED
    }
}
