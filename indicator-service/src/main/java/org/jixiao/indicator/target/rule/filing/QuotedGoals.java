package org.jixiao.indicator.target.rule.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/**
 * CROSS: the department's goals quote an indicator with its target (“制作档案份数≥30份”), and the project that it is from
 * promises more. Less is left alone: several projects may have their share in a department's number.
 */
public final class QuotedGoals implements FilingRule {

    private static final Pattern QUOTED = Pattern.compile(
            "[“\"]([\\p{IsHan}A-Za-z()]{4,40}?)((?:[≥=]|不少于|不低于)?\\d{1,7}(?:\\.\\d{1,4})?万?\\p{IsHan}{1,4})[”\"]");
    /** Anybody may be meant by it. */
    private static final String ANYBODY = "人员";
    /** So much of what is quoted has to stand in the indicator. */
    private static final int FEWEST = 2;

    private record Quoted(String words, Set<String> pairs, Target target) {

        static Stream<Quoted> of(MatchResult found) {
            return Reading.of(found.group(2), null).map(Reading::toTarget).stream()
                    .filter(target -> target.value() != null)
                    .map(target -> new Quoted(found.group(1) + found.group(2), telling(found.group(1)), target));
        }

        private static Set<String> telling(String words) {
            return Text.pairs(words).stream()
                    .filter(pair -> !pair.equals(ANYBODY))
                    .collect(Collectors.toSet());
        }

        /** How much of it stands there; nothing unless it is at least half. */
        long sharedWith(@Nullable String name, @Nullable String definition) {
            long shared = Text.shared(pairs, Text.pairs(Text.plain(name) + "\n" + Text.plain(definition)));
            return shared >= FEWEST && shared * 2 >= pairs.size() ? shared : 0;
        }

        boolean isLessThan(Target other) {
            return other.value() != null
                    && target.value() != null
                    && (other.comparator() == Target.Comparator.EQ || other.comparator() == Target.Comparator.GE)
                    && Counted.unit(other.unit()).equals(Counted.unit(target.unit()))
                    && other.value().compareTo(target.value()) > 0;
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        List<Quoted> quoted = filing.goals()
                .flatMap(paragraph -> QUOTED.matcher(Text.plain(paragraph)).results())
                .flatMap(Quoted::of)
                .toList();
        return sheet.isOfDepartment() || quoted.isEmpty()
                ? Stream.empty()
                : sheet.at(Level.QUANTITY)
                        .filter(indicator -> indicator.is(Shape.COUNT))
                        .flatMap(indicator -> quoted.stream()
                                .filter(goal -> isMore(indicator, goal) && isFrom(indicator, goal, filing))
                                .limit(1)
                                .map(goal ->
                                        Notices.hit("stated-elsewhere", indicator, Map.of("stated", goal.words()))));
    }

    private static boolean isMore(CheckedIndicator indicator, Quoted goal) {
        return indicator
                .value()
                .filter(value -> goal.isLessThan(value.reading().toTarget()))
                .isPresent();
    }

    /** No other indicator of the filing says as much of what is quoted. */
    private static boolean isFrom(CheckedIndicator indicator, Quoted goal, CheckedFiling filing) {
        IndicatorEntry own = indicator.entry();
        long shared = goal.sharedWith(own.name(), own.definition());
        return shared > 0
                && filing.sheets().stream()
                                .flatMap(filed -> filed.indicators().stream())
                                .filter(entry -> goal.sharedWith(entry.name(), entry.definition()) >= shared)
                                .count()
                        == 1;
    }
}
