package org.jixiao.disclosure.check.sum;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jspecify.annotations.Nullable;

/**
 * Basic expenditure is personnel and operating, cars are bought and run. Only where all parts are listed: one alone is no sum.
 */
final class PartsOfKinds implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        return Stream.concat(
                sums(figures.expenditure(), Expenditure.Kind.values(), kind -> kind.within()),
                sums(figures.threePublic(), ThreePublicExpense.Kind.values(), kind -> kind.within()));
    }

    /** Lines that are no part of another line. */
    static <K> List<Figures.Line<K>> outermost(List<Figures.Line<K>> lines, Function<K, @Nullable K> within) {
        return lines.stream()
                .filter(line -> lines.stream().noneMatch(whole -> whole.kind().equals(within.apply(line.kind()))))
                .toList();
    }

    private static <K> Stream<Equation> sums(List<Figures.Line<K>> lines, K[] kinds, Function<K, @Nullable K> within) {
        return lines.stream().flatMap(whole -> {
            List<K> parts = Arrays.stream(kinds)
                    .filter(kind -> whole.kind().equals(within.apply(kind)))
                    .toList();
            List<Figures.Line<K>> listed =
                    lines.stream().filter(line -> parts.contains(line.kind())).toList();
            boolean complete = !parts.isEmpty()
                    && listed.stream().map(Figures.Line::kind).distinct().count() == parts.size();
            return complete
                    ? Stream.of(Equation.of(
                            "SUM_PARTS",
                            whole.path(),
                            Side.called(whole.figure().label(), whole.figure().amount()),
                            Side.of(
                                    "其各部分合计",
                                    "the sum of its parts",
                                    listed.stream().map(Figures.Line::term).toList())))
                    : Stream.<Equation>empty();
        });
    }
}
