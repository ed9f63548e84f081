package org.jixiao.platform.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts a notice, with lines that may be signed. */
public record PostNotice(
        @NotBlank @Nullable String text,
        @JsonProperty @Nullable Integer copies,
        @Valid @Nullable List<Line> lines) {

    /** One line. */
    public record Line(@Size(max = 5) String signature) {}
}
