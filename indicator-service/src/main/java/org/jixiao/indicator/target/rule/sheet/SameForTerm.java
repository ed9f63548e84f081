package org.jixiao.indicator.target.rule.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Term;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;
import org.jspecify.annotations.Nullable;

/**
 * DUP_VALUE: of something that adds up over the years, the same number promised for the year (年度指标值) and for the whole term
 * (实施周期指标值). Of a project of one year both are the same; where nobody said how long it runs, it is a remark.
 */
public final class SameForTerm implements Rule {

    private static final Set<Target.Comparator> REACHED =
            Set.of(Target.Comparator.GE, Target.Comparator.GT, Target.Comparator.EQ);
    /** What is done again each year; people, households and stations are the same ones. */
    private static final String ADDS_UP = "^(?:次|场|场次|班次|人次|期|批|批次|份|篇|课时|学时|件|台|套|元)$";

    private static final String LONG = "长期|经常|持续|多年|(?:[2-9]|[1-9]\\d|[两二三四五六七八九十])(?:个)?年";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        return project == null ? Stream.empty() : in(sheet, years(project.term()));
    }

    private static Stream<Hit> in(CheckedSheet sheet, Optional<Boolean> several) {
        return several.filter(longer -> !longer).isPresent()
                ? Stream.empty()
                : sheet.indicators().stream()
                        .filter(SameForTerm::isSame)
                        .map(indicator -> Notices.hit(
                                several.isPresent() ? "year-for-term" : "year-for-unknown-term", indicator, Map.of()));
    }

    private static boolean isSame(CheckedIndicator indicator) {
        String term = Text.plain(indicator.entry().wholeTerm());
        return !term.isEmpty()
                && term.equals(Text.plain(indicator.entry().target()))
                && indicator
                        .value()
                        .filter(value -> value.is(Shape.COUNT) || value.is(Shape.MONEY))
                        .map(value -> value.reading().toTarget())
                        .filter(target -> target.comparator() != null && REACHED.contains(target.comparator()))
                        .filter(target -> Text.finds(ADDS_UP, Objects.requireNonNullElse(target.unit(), "")))
                        .isPresent();
    }

    /** Whether it runs for more than a year; empty where that is not said. */
    private static Optional<Boolean> years(@Nullable Term term) {
        if (term == null) {
            return Optional.empty();
        }
        if (term.from() != null && term.to() != null) {
            return Optional.of(!year(term.from()).equals(year(term.to())));
        }
        String text = Text.plain(term.text());
        if (Text.finds(LONG, text)) {
            return Optional.of(true);
        }
        return Text.finds("^(?:1|一)年", text) ? Optional.of(false) : Optional.empty();
    }

    private static String year(String month) {
        return month.substring(0, Math.min(4, month.length()));
    }
}
