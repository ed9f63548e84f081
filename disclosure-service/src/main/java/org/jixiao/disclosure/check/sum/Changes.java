package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jspecify.annotations.Nullable;

/**
 * The whole moved by what its parts moved. Only where one whole stands against several parts of the same year: prose may name
 * the one part that matters.
 */
final class Changes implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        List<Figures.Moved> all = figures.changes();
        return all.stream()
                .filter(line -> line.kind() == null)
                .flatMap(whole -> equation(
                        whole,
                        all.stream()
                                .filter(line -> Objects.equals(
                                        line.figure().year(), whole.figure().year()))
                                .toList()));
    }

    private static Stream<Equation> equation(Figures.Moved whole, List<Figures.Moved> sameYear) {
        List<Term> parts = sameYear.stream()
                .filter(line -> counts(line.kind()))
                .map(Figures.Moved::term)
                .toList();
        boolean alone = sameYear.stream().filter(line -> line.kind() == null).count() == 1;
        String name = whole.figure().label();
        return alone && parts.size() > 1
                ? Stream.of(Equation.of(
                        "SUM_CHANGES",
                        whole.path(),
                        Side.of(
                                "“" + name + "”增减",
                                "the change of “" + name + "”",
                                whole.figure().amount()),
                        Side.of("其各部分增减合计", "the sum of its parts' changes", parts)))
                : Stream.empty();
    }

    private static boolean counts(Expenditure.@Nullable Kind kind) {
        return kind != null && kind.countsForTotal();
    }
}
