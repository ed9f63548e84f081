package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/** A sum, a unit's subtotal and a purchase are what their sources come to, where the document splits them. */
final class SplitSums implements Equations {

    private static final String CODE = "SUM_SPLIT";

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        Stream<Equation> totals = figures.totals().stream()
                .map(total -> equation(
                        total.path(),
                        Side.called(total.figure().path().get(0), total.figure().amount()),
                        figures.split(total).stream().map(Figures.Line::term).toList()));
        Stream<Equation> units = IntStream.range(0, document.units().size())
                .mapToObj(i -> document.units().get(i))
                .map(unit -> equation(
                        "/units",
                        Side.called(String.valueOf(unit.unit().name()), unit.amount()),
                        sources(unit.funding())));
        Stream<Equation> purchases = IntStream.range(0, document.procurement().size())
                .mapToObj(i -> equation(
                        "/procurement/" + i + "/funding",
                        Side.called(
                                document.procurement().get(i).item(),
                                document.procurement().get(i).amount()),
                        sources(document.procurement().get(i).funding())));
        return Stream.of(totals, units, purchases).flatMap(equations -> equations);
    }

    static List<Term> sources(List<Funding> funding) {
        return funding.stream()
                .map(entry -> new Term(entry.asFiled(), entry.amount()))
                .toList();
    }

    private static Equation equation(String path, Side whole, List<Term> sources) {
        return Equation.of(CODE, path, whole, Side.of("其各资金来源合计", "the sum of its sources", sources));
    }
}
