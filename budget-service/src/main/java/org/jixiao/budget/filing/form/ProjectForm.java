package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** What belongs to one project, before it is read: the title above it, remarks around it, the rows of its tables. */
final class ProjectForm {

    private static final Set<Label> IDENTITY = EnumSet.of(Label.PROJECT_CODE, Label.PROJECT_NAME);

    private static final Set<Label> TELLING =
            EnumSet.of(Label.PROJECT_CODE, Label.PROJECT_NAME, Label.SCALE, Label.AMOUNT, Label.PLAN, Label.OBJECTIVES);
    private static final int ENOUGH = 2;

    private final @Nullable Fragment titleLine;
    private final @Nullable String titleName;
    private final String chapter;
    private final @Nullable MoneyUnit unit;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> tableRows = new ArrayList<>();
    private final List<Fragment> remarks = new ArrayList<>();
    private final Set<Label> seen = EnumSet.noneOf(Label.class);
    private boolean indicators;

    /**
     * @param chapter title of the chapter it stands in
     * @param unit of money that was stated last before it; null where none was
     */
    ProjectForm(@Nullable Fragment titleLine, @Nullable String titleName, String chapter, @Nullable MoneyUnit unit) {
        this.titleLine = titleLine;
        this.titleName = titleName;
        this.chapter = chapter;
        this.unit = unit;
    }

    @Nullable
    Fragment titleLine() {
        return titleLine;
    }

    /** The project as its title names it; null where the title names none or is missing. */
    @Nullable
    String titleName() {
        return titleName;
    }

    /** Where it begins. */
    Place place() {
        return titleLine != null
                ? titleLine.place()
                : rows.stream()
                        .flatMap(Row::written)
                        .findFirst()
                        .orElse(Cell.missing())
                        .place();
    }

    /** What its project is called, by the table or the title; empty where neither says. */
    String projectName() {
        return rows.stream()
                .map(row -> Pairs.of(row, cell -> Label.of(cell).isPresent()))
                .flatMap(List::stream)
                .filter(pair -> Label.of(pair.label())
                        .filter(Label.PROJECT_NAME::equals)
                        .isPresent())
                .map(pair -> pair.value().text())
                .findFirst()
                .orElse(titleName == null ? "" : titleName);
    }

    String chapter() {
        return chapter;
    }

    @Nullable
    MoneyUnit unit() {
        return unit;
    }

    List<Row> rows() {
        return rows;
    }

    /** It asks for a project's name or code. */
    boolean namesProject() {
        return seen.stream().anyMatch(IDENTITY::contains);
    }

    /** Its indicators stand in it: what follows with a title or a unit of its own is something else. */
    boolean isComplete() {
        return indicators;
    }

    /** A row of its table. @param apart the same with labels and values taken apart */
    void add(Row row, Row apart) {
        tableRows.add(row);
        take(apart);
    }

    /** A line between its tables. @param apart as above */
    void add(Fragment remark, Row apart) {
        remarks.add(remark);
        take(apart);
    }

    private void take(Row row) {
        rows.add(row);
        if (!isHead(row)) {
            row.written().forEach(cell -> Label.of(cell).ifPresent(seen::add));
        }
        indicators = indicators || IndicatorHead.of(row).isPresent();
    }

    /** Heads of columns tell nothing of a project: right behind its name stands another head and no name. */
    private static boolean isHead(Row row) {
        return IntStream.range(0, row.size() - 1)
                .filter(i ->
                        Label.of(row.cell(i)).filter(Label.PROJECT_NAME::equals).isPresent())
                .anyMatch(i -> Label.of(row.cell(i + 1)).isPresent()
                        || ProcurementColumn.of(row.cell(i + 1)).isPresent());
    }

    /** Lines between its title and its table. */
    List<Fragment> remarks() {
        return remarks;
    }

    /** It has a title and perhaps remarks, and no table yet. */
    boolean isBare() {
        return rows.size() == remarks.size();
    }

    /** Nothing of it says more than whose it is and in what unit. */
    boolean isFrame() {
        return !indicators && seen.stream().noneMatch(TELLING::contains);
    }

    /** The rows of its tables as they stand, without the remarks. */
    List<Row> tableRows() {
        return tableRows;
    }

    /** A title, an indicator table or two of the labels make it a project's form. */
    boolean isProject() {
        return titleLine != null
                || indicators
                || seen.stream().filter(TELLING::contains).count() >= ENOUGH;
    }

    /** Whether a row can only belong to the next project, whose title is missing. */
    boolean endsBefore(Row row) {
        boolean repeated = row.written()
                .flatMap(cell -> Label.of(cell).stream())
                .anyMatch(label -> IDENTITY.contains(label) && (indicators || seen.contains(label)));
        return repeated || indicators && opens(row);
    }

    /**
     * Whether a heading stands over the next part of the form and not behind it: 二、项目绩效目标. What a form asks for in sentences
     * only is its own where it has begun, and a document's where it is nothing but a title yet.
     */
    boolean goesOnUnder(Heading heading) {
        return !indicators
                && heading.kind() != Heading.Kind.PART
                && Label.of(new Cell(List.of(new Fragment(Place.NOWHERE, heading.words()))))
                        .filter(label -> label == Label.CAPTION || !rows.isEmpty())
                        .isPresent();
    }

    /** Rows that stand at the top of a project's table. */
    static boolean opens(Row row) {
        return row.written()
                .findFirst()
                .filter(first -> UnitName.isOne(first.text())
                        || MoneyUnit.statedIn(first.text()).isPresent())
                .filter(first -> row.written().count() <= 2)
                .isPresent();
    }
}
