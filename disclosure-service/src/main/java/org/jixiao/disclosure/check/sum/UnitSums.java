package org.jixiao.disclosure.check.sum;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jspecify.annotations.Nullable;

/** A unit's subtotal is the sum of its projects, and the units' subtotals make the whole. */
final class UnitSums implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        List<UnitBudget> units = document.units();
        Stream<Equation> each = IntStream.range(0, units.size())
                .mapToObj(i -> Equation.of(
                        "SUM_UNIT",
                        "/units/" + i,
                        Side.called(name(units.get(i).unit()), units.get(i).amount()),
                        Side.of("该单位各项目合计", "the sum of its projects", projects(units.get(i), document))));
        Stream<Equation> whole = figures.totals().stream()
                .filter(total -> total.kind() == StatedTotal.Of.PROJECTS)
                .map(total -> Equation.of(
                        "SUM_UNITS",
                        total.path(),
                        Side.called(total.figure().path().get(0), total.figure().amount()),
                        Side.of(
                                "各单位小计合计",
                                "the sum of the units' subtotals",
                                units.stream()
                                        .map(unit -> new Term(name(unit.unit()), unit.amount()))
                                        .toList())));
        return Stream.concat(each, whole);
    }

    /** Nothing where a project names no unit: it could be anybody's. */
    private static List<Term> projects(UnitBudget unit, PublicDisclosure document) {
        boolean unplaced =
                document.projects().stream().anyMatch(project -> project.unit().equals(Coded.NONE));
        List<PublicProject> own = document.projects().stream()
                .filter(project -> same(unit.unit(), project.unit()))
                .toList();
        return unplaced || own.isEmpty() ? List.of() : ProjectMoney.of(document, own);
    }

    private static String name(Coded unit) {
        return unit.name() != null ? unit.name() : String.valueOf(unit.code());
    }

    private static boolean same(Coded one, Coded other) {
        if (one.code() != null && other.code() != null) {
            return plain(one.code()).equals(plain(other.code()));
        }
        return one.name() != null && plain(one.name()).equals(plain(other.name()));
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
