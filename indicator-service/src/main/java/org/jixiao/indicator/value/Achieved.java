package org.jixiao.indicator.value;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * What was actually achieved (92%, 2024年11月, 良好), read by the same language as targets are.
 *
 * @param text as written, never corrected
 * @param says what it says as a fact
 */
public record Achieved(String text, TargetValue says) {

    /** As a target 达到92% is no less, as a fact it is just that. */
    private static final Pattern REACHED = Pattern.compile("(?:已|实际)*达(?:到|成)?(?=\\s*\\d)");

    /**
     * Reads any text. A number below zero (-5%) is one here, where no dash stands for a missing value before it.
     *
     * @param year the year meant where only a month is written; null where it is not known
     * @return empty for a blank: nothing was reported
     */
    public static Optional<Achieved> of(@Nullable String text, @Nullable FiscalYear year) {
        return Reading.of(text == null ? null : REACHED.matcher(text).replaceAll(""), year)
                .map(reading -> new Achieved(text == null ? "" : text, exact(reading, year)));
    }

    private static TargetValue exact(Reading reading, @Nullable FiscalYear year) {
        return reading.value().isUnderstood()
                ? reading.value()
                : Reading.of("=" + reading.text(), year)
                        .flatMap(below -> below.value().bound())
                        .map(TargetValue.class::cast)
                        .orElse(reading.value());
    }
}
