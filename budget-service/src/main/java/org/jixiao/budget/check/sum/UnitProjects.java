package org.jixiao.budget.check.sum;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.UnitBudget;
import org.jspecify.annotations.Nullable;

/** SUM_UNIT: a unit's subtotal is the sum of its projects. */
public final class UnitProjects implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM_UNIT");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<UnitBudget> units = budget.content().units();
        return IntStream.range(0, units.size()).mapToObj(i -> equation(budget, units.get(i), "/units/" + i));
    }

    private static Equation equation(CheckedBudget budget, UnitBudget unit, String path) {
        String name = name(unit.unit());
        List<CheckedProject> projects = of(unit.unit(), budget.projects());
        return new Equation(
                VERDICT,
                null,
                path,
                Side.of("“" + name + "”小计", "the subtotal of “" + name + "”", unit.amount()),
                Side.of(
                        "该单位各项目合计",
                        "the sum of its projects",
                        Stream.concat(Terms.projects(projects).stream(), unplaced(projects, budget.projects()))
                                .toList()));
    }

    /** The projects that say they are that unit's, by code or by name. */
    static List<CheckedProject> of(Coded unit, List<CheckedProject> projects) {
        return projects.stream()
                .filter(project -> same(unit, project.content().unit()))
                .toList();
    }

    /** Projects that name no unit may be anybody's: an amount that is not stated. */
    static Stream<Term> unplaced(List<CheckedProject> placed, List<CheckedProject> all) {
        boolean some = all.stream().anyMatch(project -> project.content().unit().equals(Coded.NONE));
        return some && !placed.isEmpty() ? Stream.of(new Term("未注明单位的项目", null)) : Stream.empty();
    }

    static String name(Coded unit) {
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
