package org.jixiao.indicator.value.kind;

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
    private @Nullable Boolean approximate;
    private @Nullable List<BigDecimal> ratio;
    private @Nullable List<String> scale;

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

    TargetDraft approximate() {
        approximate = true;
        return this;
    }

    TargetDraft ratio(List<BigDecimal> terms) {
        ratio = terms;
        return this;
    }

    /** @param levels best first; empty where there is no scale */
    TargetDraft scale(List<String> levels) {
        scale = levels.isEmpty() ? null : levels;
        return this;
    }

    /** Takes over the number that another target asks for. */
    TargetDraft sized(Target number) {
        comparator = number.comparator();
        implied = number.comparatorImplied();
        value = number.value();
        low = number.low();
        high = number.high();
        approximate = number.approximate();
        measure = new Measure(number.unit(), number.per() == null ? List.of() : number.per());
        return this;
    }

    /** The same target with what it is about. */
    static Target about(Target target, String subject) {
        return new Target(
                target.text(),
                target.kind(),
                target.comparator(),
                target.comparatorImplied(),
                target.value(),
                target.low(),
                target.high(),
                target.since(),
                target.until(),
                target.unit(),
                target.per(),
                target.by(),
                target.every(),
                target.level(),
                target.baseline(),
                target.parts(),
                subject,
                target.approximate(),
                target.ratio(),
                target.scale());
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
                parts,
                null,
                approximate,
                ratio,
                scale);
    }
}
