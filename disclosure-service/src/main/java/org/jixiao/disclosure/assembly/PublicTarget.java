package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for, as the public reads it: {@link Target} with the two ends of a range or a period under one
 * name each. Components that its kind does not have are left out of the JSON.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicTarget(
        String text,
        Target.Kind kind,
        Target.@Nullable Comparator comparator,
        @Nullable Boolean comparatorImplied,
        @Nullable BigDecimal value,
        @Nullable RangeEnd from,
        @Nullable RangeEnd to,
        @Nullable String unit,
        @Nullable List<String> per,
        @Nullable LocalDate by,
        @Nullable String every,
        @Nullable String level,
        @Nullable String baseline,
        @Nullable List<PublicTarget> parts) {

    static @Nullable PublicTarget of(@Nullable Target target) {
        return target == null ? null : published(target);
    }

    private static PublicTarget published(Target target) {
        List<Target> parts = target.parts();
        return new PublicTarget(
                target.text(),
                target.kind(),
                target.comparator(),
                target.comparatorImplied(),
                target.value(),
                RangeEnd.of(target.low(), target.since()),
                RangeEnd.of(target.high(), target.until()),
                target.unit(),
                target.per(),
                target.by(),
                target.every(),
                target.level(),
                target.baseline(),
                parts == null
                        ? null
                        : parts.stream().map(PublicTarget::published).toList());
    }
}
