package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Something an approval names that has not arrived yet. */
public record Missing(What what, UUID id, long sequence) {

    public enum What {
        @JsonProperty("content")
        CONTENT,
        @JsonProperty("project")
        PROJECT,
        @JsonProperty("sheet")
        SHEET
    }
}
