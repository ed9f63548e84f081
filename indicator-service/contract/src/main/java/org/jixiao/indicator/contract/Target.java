package org.jixiao.indicator.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for, beside the words it was written in. Which components are set depends on {@code kind}; all
 * others are null and left out of the JSON.
 *
 * @param text what was written, never corrected
 * @param comparator of a bound
 * @param comparatorImplied true where the comparator was not written but follows from convention
 * @param value of a bound, in {@code unit}; 万 and 亿 are resolved, percent stays percent
 * @param low lower end of a range, inclusive
 * @param high upper end of a range, inclusive
 * @param since first day of a period
 * @param until last day of a period
 * @param per what a rate is measured by: 元/人/月 has unit 元, per 人 and 月
 * @param by last day of a deadline
 * @param every recurrence of a frequency (month, year …)
 * @param level the qualitative word, yes or no, or the direction of a relative value
 * @param baseline what a relative target compares with; null where it is not written
 * @param parts of a compound
 * @param subject what the value is about, where that is written beside it (培训人数≥200人)
 * @param approximate true where the number is only said roughly: then it is not the number itself
 * @param ratio the two terms of a bound that is a proportion (1:1.2), which has no {@code value}
 * @param scale the levels that a quality stands among, best first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
        String text,
        Kind kind,
        @Nullable Comparator comparator,
        @Nullable Boolean comparatorImplied,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String unit,
        @Nullable List<String> per,
        @Nullable LocalDate by,
        @Nullable String every,
        @Nullable String level,
        @Nullable String baseline,
        @Nullable List<Target> parts,
        @Nullable String subject,
        @Nullable Boolean approximate,
        @Nullable List<BigDecimal> ratio,
        @Nullable List<String> scale) {

    public enum Kind {
        @JsonProperty("bound")
        BOUND,
        @JsonProperty("range")
        RANGE,
        @JsonProperty("compound")
        COMPOUND,
        @JsonProperty("deadline")
        DEADLINE,
        @JsonProperty("period")
        PERIOD,
        @JsonProperty("frequency")
        FREQUENCY,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("qualitative")
        QUALITATIVE,
        @JsonProperty("relative")
        RELATIVE,
        @JsonProperty("not-applicable")
        NOT_APPLICABLE,
        @JsonProperty("unparsed")
        UNPARSED
    }

    public enum Comparator {
        @JsonProperty("ge")
        GE,
        @JsonProperty("le")
        LE,
        @JsonProperty("eq")
        EQ,
        @JsonProperty("gt")
        GT,
        @JsonProperty("lt")
        LT
    }
}
