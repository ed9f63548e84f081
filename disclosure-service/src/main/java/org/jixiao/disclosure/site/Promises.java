package org.jixiao.disclosure.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.forms.Framework;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicTarget;

/**
 * How many targets are promised, by what can be held against them.
 *
 * @param measured a figure to reach
 * @param dated a day, a period or a recurrence
 * @param described a level or a direction in words
 * @param notApplicable the form says that the row does not apply
 * @param blank no value was filled in
 * @param levels all of them by 一级指标
 */
public record Promises(long measured, long dated, long described, long notApplicable, long blank, List<Level> levels) {

    static Promises of(List<PublicIndicator> indicators) {
        return new Promises(
                count(indicators, Sort.MEASURED),
                count(indicators, Sort.DATED),
                count(indicators, Sort.DESCRIBED),
                count(indicators, Sort.NOT_APPLICABLE),
                count(indicators, Sort.BLANK),
                levels(indicators));
    }

    /** How many rows stand under a level. */
    public record Level(String name, long count) {}

    /** By 一级指标, in the order of the document. */
    static List<Level> levels(List<PublicIndicator> indicators) {
        Map<String, Long> counts = indicators.stream()
                .collect(Collectors.groupingBy(Promises::level, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> new Level(each.getKey(), each.getValue()))
                .toList();
    }

    /** The 一级指标 it counts under: as filed, or that of the 二级指标 which was filed in its place. */
    public static String level(PublicIndicator indicator) {
        String filed = indicator.dimension();
        return Stream.of(Framework.values())
                .flatMap(framework -> framework.dimensionOf(filed).stream())
                .findFirst()
                .orElse(filed);
    }

    public long total() {
        return measured + dated + described;
    }

    /** 65 项有数值, 13 项有期限, 2 项不适用. */
    public List<Phrase> words() {
        return Stream.of(
                        said(measured, "%1 项有数值"),
                        said(dated, "%1 项有期限"),
                        said(described, "%1 项为定性"),
                        said(notApplicable, "%1 项不适用"),
                        said(blank, "%1 项未填报"))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Phrase> said(long count, String what) {
        return count == 0 ? Stream.empty() : Stream.of(Phrase.of(what, count));
    }

    private static long count(List<PublicIndicator> indicators, Sort sort) {
        return indicators.stream().filter(each -> Sort.of(each) == sort).count();
    }

    private enum Sort {
        MEASURED,
        DATED,
        DESCRIBED,
        NOT_APPLICABLE,
        BLANK;

        static Sort of(PublicIndicator indicator) {
            PublicTarget target = indicator.target() == null ? indicator.wholeTerm() : indicator.target();
            if (target == null) {
                return BLANK;
            }
            return switch (target.kind()) {
                case BOUND, RANGE, COMPOUND -> MEASURED;
                case DEADLINE, PERIOD, FREQUENCY -> DATED;
                case BOOLEAN, QUALITATIVE, RELATIVE, UNPARSED -> DESCRIBED;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
            };
        }
    }
}
