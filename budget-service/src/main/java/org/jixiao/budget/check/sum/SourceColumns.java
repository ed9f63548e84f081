package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;

/** SUM_SOURCES: a total's share from one source is the sum of what its rows have from it, column by column. */
public final class SourceColumns implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM_SOURCES");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<StatedTotal> totals = budget.content().totals();
        List<UnitBudget> units = budget.content().units();
        return Stream.concat(
                IntStream.range(0, totals.size()).boxed().flatMap(i -> ofTotal(budget, totals.get(i), "/totals/" + i)),
                IntStream.range(0, units.size()).boxed().flatMap(i -> ofUnit(budget, units.get(i), "/units/" + i)));
    }

    private static Stream<Equation> ofTotal(CheckedBudget budget, StatedTotal total, String path) {
        BudgetContent content = budget.content();
        return switch (total.of()) {
            case INCOME -> columns(total.asFiled(), total.funding(), path, List.of(new Row("收入", content.funding())));
            case PROJECTS ->
                Stream.concat(
                        columns(total.asFiled(), total.funding(), path, projects(budget.projects())),
                        columns(total.asFiled(), total.funding(), path + "/units", units(content.units())));
            case PROCUREMENT ->
                columns(
                        total.asFiled(),
                        total.funding(),
                        path,
                        content.procurement().stream()
                                .map(line -> new Row(line.item(), line.funding()))
                                .toList());
            default -> Stream.empty();
        };
    }

    private static Stream<Equation> ofUnit(CheckedBudget budget, UnitBudget unit, String path) {
        List<CheckedProject> projects = UnitProjects.of(unit.unit(), budget.projects());
        boolean unplaced =
                UnitProjects.unplaced(projects, budget.projects()).findAny().isPresent();
        return unplaced
                ? Stream.empty() // SUM_UNIT says so already
                : columns(UnitProjects.name(unit.unit()), unit.funding(), path, projects(projects));
    }

    private static List<Row> projects(List<CheckedProject> projects) {
        return projects.stream()
                .map(project -> new Row(project.name(), project.content().funding()))
                .toList();
    }

    private static List<Row> units(List<UnitBudget> units) {
        return units.stream()
                .map(unit -> new Row(UnitProjects.name(unit.unit()), unit.funding()))
                .toList();
    }

    /** Only columns that some row has too: another label may mean another thing. */
    private static Stream<Equation> columns(String name, List<Funding> total, String path, List<Row> rows) {
        return IntStream.range(0, total.size())
                .filter(i -> rows.stream().anyMatch(row -> row.has(total.get(i).asFiled())))
                .mapToObj(i -> {
                    String label = total.get(i).asFiled();
                    return new Equation(
                            VERDICT,
                            null,
                            path + "/funding/" + i,
                            Side.of(
                                    "“" + name + "”中的“" + label + "”",
                                    "“" + label + "” in “" + name + "”",
                                    total.get(i).amount()),
                            Side.of(
                                    "各行“" + label + "”合计",
                                    "the sum of the rows' “" + label + "”",
                                    rows.stream()
                                            .flatMap(row -> row.from(label))
                                            .toList()));
                });
    }
}
