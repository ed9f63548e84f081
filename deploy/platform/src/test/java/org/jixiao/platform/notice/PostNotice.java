package org.jixiao.platform.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts a notice, with lines that may be signed; and one field of each type that JSON may say in more than one way. */
public record PostNotice(
        @NotBlank @Nullable String text,
        @JsonProperty @Nullable Integer copies,
        @Valid @Nullable List<Line> lines,
        @Nullable BigDecimal price,
        @Nullable LocalDate until,
        @Nullable Kind kind) {

    /** Where it hangs. */
    public enum Kind {
        BOARD,
        DOOR
    }

    /** One line. */
    public record Line(@Size(max = 5) String signature) {}
}
