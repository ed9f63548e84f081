package org.jixiao.budget.forms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jspecify.annotations.Nullable;

/** What each layout prints before anyone has written in it. */
record BlankFilling(Known known) {

    private static final int TASKS = 5;
    private static final int LISTED = 12;
    private static final int PURCHASES = 12;

    private static final List<Expenditure.Kind> SPENDING = List.of(
            Expenditure.Kind.BASIC,
            Expenditure.Kind.PERSONNEL,
            Expenditure.Kind.OPERATING,
            Expenditure.Kind.PROJECT,
            Expenditure.Kind.TO_SUPERIOR,
            Expenditure.Kind.BUSINESS,
            Expenditure.Kind.TO_SUBORDINATE,
            Expenditure.Kind.AGENCY_RUNNING);

    Filling projectTables(int forms) {
        List<Section> sections = Stream.of(
                        "一、" + Words.of("heading.overall"),
                        "二、" + Words.of("heading.partial"),
                        "三、" + Words.of("heading.safeguards"))
                .map(heading -> new Section(heading, 2, List.of("")))
                .toList();
        return filling("title.goals", sections, Statement.empty(), forms(forms));
    }

    Filling wholeBudget(int forms) {
        Statement statement = Statement.empty();
        statement.procurement().addAll(Collections.nCopies(PURCHASES, purchase()));
        statement.totals().add(total(StatedTotal.Of.PROCUREMENT, Words.of("procurement.sum"), known.publicFunds()));
        List<String> assets = Words.list("assets");
        statement.totals().add(total(StatedTotal.Of.ASSETS, assets.get(0), List.of()));
        assets.stream()
                .skip(1)
                .map(item -> new Asset(Asset.Kind.OTHER, item, null, null, null, lastDayBefore()))
                .forEach(statement.assets()::add);
        return filling("title.budget", new BlankProse(known).sections(), statement, forms(forms));
    }

    Filling departmentForm() {
        Statement statement = Statement.empty();
        statement.funding().addAll(blank(known.funds()));
        statement.totals().add(total(StatedTotal.Of.INCOME, Labels.preferred("department.INCOME_TOTAL"), List.of()));
        statement
                .totals()
                .add(total(StatedTotal.Of.EXPENDITURE, Labels.preferred("department.EXPENDITURE_TOTAL"), List.of()));
        SPENDING.stream()
                .map(kind -> new Expenditure(kind, Labels.preferred("department." + kind.name()), null, null))
                .forEach(statement.expenditure()::add);
        statement
                .staff()
                .addAll(List.of(
                        new StaffCount(StaffCount.Kind.STAFF, Labels.preferred("department.STAFF"), null),
                        new StaffCount(
                                StaffCount.Kind.SUBORDINATE_UNITS,
                                Labels.preferred("department.SUBORDINATE_UNITS"),
                                null)));
        Stream.of(Task.Kind.KEY, Task.Kind.OTHER).flatMap(BlankFilling::tasks).forEach(statement.tasks()::add);
        statement.indicators().addAll(known.framework().blankRows());
        return filling("title.department", List.of(), statement, List.of());
    }

    Filling projectList() {
        Statement statement = Statement.empty();
        statement.totals().add(total(StatedTotal.Of.PROJECTS, Words.of("list.whole"), known.publicFunds()));
        ProjectReading row = project(known.publicFunds(), Coded.NONE);
        return filling("title.list", List.of(), statement, Collections.nCopies(LISTED, row));
    }

    private Filling filling(String title, List<Section> sections, Statement statement, List<ProjectReading> projects) {
        return new Filling(
                known.title(title), known.department(), known.year(), List.of(), sections, statement, projects);
    }

    private List<ProjectReading> forms(int number) {
        return Collections.nCopies(number, project(known.funds(), known.department()));
    }

    private ProjectReading project(List<String> funds, Coded supervisor) {
        List<PlanPoint> plan = Words.list("plan.points").stream()
                .map(point -> new PlanPoint(LocalDate.EPOCH, point, null))
                .toList();
        Project blank = new Project(
                null, "", null, null, null, supervisor, null, Coded.NONE, null, blank(funds), plan, List.of());
        return new ProjectReading(blank, null, false, known.framework().blankRows(), Place.NOWHERE);
    }

    private static List<Funding> blank(List<String> funds) {
        return funds.stream().map(label -> new Funding(label, null, null, null)).toList();
    }

    private static StatedTotal total(StatedTotal.Of of, String label, List<String> funds) {
        return new StatedTotal(of, label, null, blank(funds));
    }

    private Procurement purchase() {
        return new Procurement(null, null, "", null, null, null, null, null, blank(known.publicFunds()));
    }

    private static Stream<Task> tasks(Task.Kind kind) {
        return IntStream.rangeClosed(1, TASKS)
                .mapToObj(number -> new Task(kind, Integer.toString(number), "", null, null));
    }

    /** What there is, is counted at the end of the year before. */
    private @Nullable LocalDate lastDayBefore() {
        return known.year() == null ? null : LocalDate.of(known.year().value() - 1, 12, 31);
    }
}
