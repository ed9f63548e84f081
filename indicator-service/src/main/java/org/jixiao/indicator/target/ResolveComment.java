package org.jixiao.indicator.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jixiao.indicator.target.comment.Resolution;

/** Answers a comment. @param text what was done, or why it was not */
public record ResolveComment(
        @NotNull Resolution.Outcome outcome,
        @NotBlank @Size(max = 2000) String text) {

    Resolution by(String subject, Instant at) {
        return new Resolution(outcome, text, subject, at);
    }
}
