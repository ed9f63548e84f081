package org.jixiao.disclosure.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What the officer decided about a finding. @param reason null for a redaction: the law is the reason */
public record Decision(Kind kind, @Nullable String reason) {

    public enum Kind {
        /** The words are struck out of the public text. */
        @JsonProperty("redacted")
        REDACTED,
        /** They stay, for the reason given. */
        @JsonProperty("overruled")
        OVERRULED
    }

    static Decision redacted() {
        return new Decision(Kind.REDACTED, null);
    }

    static Decision overruled(String reason) {
        return new Decision(Kind.OVERRULED, reason);
    }
}
