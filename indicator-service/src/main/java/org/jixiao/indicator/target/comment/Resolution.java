package org.jixiao.indicator.target.comment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the department says to a comment.
 *
 * @param text what was done, or why it was not
 * @param by subject of the one who says so
 */
public record Resolution(Outcome outcome, String text, String by, Instant at) {

    /** Whether what was asked for was done. */
    @Schema(name = "CommentOutcome")
    public enum Outcome {
        @JsonProperty("done")
        DONE,
        /** Left as it is, for a reason that the reviewer sees. */
        @JsonProperty("not-done")
        NOT_DONE
    }
}
