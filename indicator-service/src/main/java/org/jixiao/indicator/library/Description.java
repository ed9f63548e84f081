package org.jixiao.indicator.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.indicator.library.wording.PlainName;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says.
 *
 * @param frameworks ids of those that have its category under its dimension; at least one
 * @param dimension as forms print it (产出指标)
 * @param category as forms print it (数量指标)
 * @param explanation 指标解释; null where the name says it all
 * @param unit in which values are given; null for a quality or a date
 * @param direction which way it is the better
 * @param formula 计算公式; null where it is counted
 * @param typicalValues targets as sheets write them ({@code ≥90%}); may be empty
 * @param source the law or document that it goes back to; null where there is none
 */
@Schema(name = "DefinitionDescription")
@Embeddable
public record Description(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> frameworks,
        String dimension,
        String category,
        String name,
        @Nullable String explanation,
        @Nullable String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        @Nullable String formula,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "typical_values")
        List<String> typicalValues,

        @Nullable String source) {

    public Description {
        frameworks = List.copyOf(frameworks);
        typicalValues = List.copyOf(typicalValues);
    }

    /** True where both speak of the same indicator. */
    public boolean isOfTheSame(Description other) {
        return dimension.equals(other.dimension)
                && category.equals(other.category)
                && PlainName.of(name).equals(PlainName.of(other.name));
    }

    /** True where values of the one can be set beside values of the other. */
    boolean measuresTheSame(Description other) {
        return isOfTheSame(other)
                && Objects.equals(unit, other.unit)
                && direction == other.direction
                && Objects.equals(formula, other.formula);
    }
}
