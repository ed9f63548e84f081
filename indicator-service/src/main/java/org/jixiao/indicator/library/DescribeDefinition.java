package org.jixiao.indicator.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a definition shall say, whole.
 *
 * @param dimension a label or an id that each of the frameworks knows; kept as the framework words it
 * @param category the same
 * @param unit null for a quality or a date
 * @param typicalValues targets as sheets write them; null for none
 */
public record DescribeDefinition(
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 20) String> frameworks,
        @NotBlank @Size(max = 100) String dimension,
        @NotBlank @Size(max = 100) String category,
        @NotBlank @Size(max = 200) @Pattern(regexp = LINE) String name,
        @Nullable @Size(max = 2000) String explanation,
        @Nullable @Size(max = 50) @Pattern(regexp = LINE) String unit,
        @NotNull Direction direction,
        @Nullable @Size(max = 1000) String formula,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) @Pattern(regexp = VALUE) String> typicalValues,

        @Nullable @Size(max = 500) String source) {

    private static final String LINE = "[^\\r\\n\\t]*";

    /** In tables, a bar stands between two values. */
    private static final String VALUE = "[^\\r\\n\\t|]*";

    /** @throws org.jixiao.platform.problem.Refusal if a framework, level or value does not fit */
    public Description toDescription() {
        return toDescription("");
    }

    /** The same as part of a request. @param at where it stands there, as a pointer */
    Description toDescription(String at) {
        return new Soundness(this, at).description();
    }
}
