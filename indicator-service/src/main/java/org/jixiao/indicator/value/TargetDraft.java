package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** Fills in the parts of a {@link Target} that a kind has; the others stay null. */
final class TargetDraft {

    private final String text;
    private final Target.Kind kind;
    private Target.@Nullable Comparator comparator;
    private @Nullable Boolean implied;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable Measure measure;
    private @Nullable LocalDate by;
    private @Nullable String every;
    private @Nullable String level;
    private @Nullable String baseline;
    private @Nullable List<Target> parts;

    TargetDraft(String text, Target.Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    TargetDraft comparator(Target.Comparator given, boolean isImplied) {
        comparator = given;
        implied = isImplied;
        return this;
    }

    TargetDraft value(@Nullable BigDecimal given, Measure in) {
        value = given;
        measure = in;
        return this;
    }

    TargetDraft between(BigDecimal from, BigDecimal to, Measure in) {
        low = from;
        high = to;
        measure = in;
        return this;
    }

    TargetDraft days(LocalDate first, LocalDate last) {
        since = first;
        until = last;
        return this;
    }

    TargetDraft by(LocalDate last) {
        by = last;
        return this;
    }

    TargetDraft every(String recurrence) {
        every = recurrence;
        return this;
    }

    TargetDraft level(String word) {
        level = word;
        return this;
    }

    TargetDraft baseline(String comparedWith) {
        baseline = comparedWith;
        return this;
    }

    TargetDraft parts(List<Target> several) {
        parts = several;
        return this;
    }

    Target target() {
        String unit = measure == null ? null : measure.unit();
        List<String> per = measure == null || measure.per().isEmpty() ? null : measure.per();
        return new Target(
                text,
                kind,
                comparator,
                implied,
                value,
                low,
                high,
                since,
                until,
                unit,
                per,
                by,
                every,
                level,
                baseline,
                parts);
    }
}
