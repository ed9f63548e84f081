package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.disclosure.assembly.RangeEnd;
import org.jixiao.indicator.contract.Target.Comparator;
import org.jspecify.annotations.Nullable;

/** What a target asks for in English; units stay as they were filed. */
final class TargetInEnglish {

    private static final Map<Comparator, String> COMPARED = Map.of(
            Comparator.GE,
            "at least ",
            Comparator.LE,
            "at most ",
            Comparator.EQ,
            "exactly ",
            Comparator.GT,
            "more than ",
            Comparator.LT,
            "less than ");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private TargetInEnglish() {}

    static String meaning(PublicTarget target) {
        return switch (target.kind()) {
            case BOUND -> bound(target);
            case RANGE -> "between " + end(target.from()) + " and " + end(target.to()) + measure(target);
            case COMPOUND -> parts(target);
            case DEADLINE -> target.by() == null ? "by a deadline" : "by " + day(target.by());
            case PERIOD -> "from " + end(target.from()) + " to " + end(target.to());
            case FREQUENCY -> target.every() == null ? "at intervals" : "every " + target.every();
            case BOOLEAN -> "yes or no";
            case QUALITATIVE -> "a quality, judged by degree";
            case RELATIVE -> "compared with an earlier state";
            case NOT_APPLICABLE -> "not applicable";
            case UNPARSED -> "";
        };
    }

    private static String bound(PublicTarget target) {
        BigDecimal value = target.value();
        if (value == null) {
            return "";
        }
        String compared = target.comparator() == null ? "" : COMPARED.getOrDefault(target.comparator(), "");
        String implied = Boolean.TRUE.equals(target.comparatorImplied()) ? " (no comparator was written)" : "";
        return compared + Amounts.grouped(plain(value)) + measure(target) + implied;
    }

    private static String parts(PublicTarget target) {
        List<PublicTarget> parts = target.parts() == null ? List.of() : target.parts();
        return parts.stream().map(TargetInEnglish::meaning).collect(Collectors.joining("; "));
    }

    private static String measure(PublicTarget target) {
        String per = target.per() == null
                ? ""
                : target.per().stream().map(each -> " per " + each).collect(Collectors.joining());
        return (target.unit() == null ? "" : " " + target.unit()) + per;
    }

    private static String end(@Nullable RangeEnd end) {
        if (end == null) {
            return "…";
        }
        BigDecimal number = end.number();
        return end.day() != null ? day(end.day()) : Amounts.grouped(number == null ? BigDecimal.ZERO : plain(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(Amounts.plain(number));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
