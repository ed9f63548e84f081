package org.jixiao.indicator.target.rule.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;
import org.jixiao.indicator.value.Reading;

/**
 * CROSS: the department as a whole promises fewer of something than one of its projects does by itself, under the same name
 * and in the same unit. More is left alone: several projects may have their share in it.
 */
public final class LessThanOneProject implements FilingRule {

    /** A shorter name (数量) is that of anything. */
    private static final int TELLING = 4;

    /** What a project promises. */
    private record Promise(CheckedProject project, Target target) {}

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        return sheet.isOfDepartment()
                ? sheet.at(Level.QUANTITY)
                        .filter(indicator -> indicator.is(Shape.COUNT) && !indicator.is(Shape.COMPOUND))
                        .filter(indicator -> Text.bare(indicator.name()).length() >= TELLING)
                        .flatMap(indicator -> in(indicator, sheet.year(), filing).stream())
                : Stream.empty();
    }

    private static Optional<Hit> in(CheckedIndicator indicator, FiscalYear year, CheckedFiling filing) {
        Optional<Target> whole = indicator.value().map(value -> value.reading().toTarget());
        return filing.sheets().stream()
                .flatMap(filed -> promises(filed, Text.bare(indicator.name()), year, filing))
                .filter(promise ->
                        whole.filter(target -> isLess(target, promise.target())).isPresent())
                .findFirst()
                .map(promise -> Notices.hit(
                        "less-than-one-project",
                        indicator,
                        Map.of(
                                "project", promise.project().name(),
                                "promised", promise.target().text())));
    }

    private static Stream<Promise> promises(FiledSheet filed, String name, FiscalYear year, CheckedFiling filing) {
        Optional<CheckedProject> project = Optional.ofNullable(filed.project()).flatMap(filing::project);
        List<IndicatorEntry> same = filed.indicators().stream()
                .filter(entry -> Level.of(entry.dimension(), entry.category()) == Level.QUANTITY)
                .filter(entry -> Text.bare(entry.name()).equals(name))
                .toList();
        return project.stream().flatMap(its -> same.stream()
                .flatMap(entry -> Reading.of(entry.target(), year).stream())
                .filter(reading -> Shape.of(reading).contains(Shape.COUNT))
                .map(reading -> new Promise(its, reading.toTarget())));
    }

    private static boolean isLess(Target whole, Target part) {
        BigDecimal all = whole.value();
        BigDecimal some = part.value();
        return all != null
                && some != null
                && isAsked(whole)
                && isAsked(part)
                && Counted.unit(whole.unit()).equals(Counted.unit(part.unit()))
                && all.compareTo(some) < 0;
    }

    private static boolean isAsked(Target target) {
        return target.comparator() == Target.Comparator.EQ || target.comparator() == Target.Comparator.GE;
    }
}
