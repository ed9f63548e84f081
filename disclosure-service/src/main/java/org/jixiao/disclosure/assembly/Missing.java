package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Something an approval names that has not arrived yet. */
public record Missing(What what, UUID id, long sequence) {

    static Missing of(States.Key key) {
        return new Missing(What.valueOf(key.kind().name()), key.id(), key.sequence());
    }

    public enum What {
        /** The approval itself: what was told is being told again. */
        @JsonProperty("approval")
        APPROVAL,
        @JsonProperty("content")
        CONTENT,
        @JsonProperty("project")
        PROJECT,
        @JsonProperty("sheet")
        SHEET
    }
}
