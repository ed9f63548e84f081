package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/** What a project's table says in words. */
record ProjectTexts(Clerk clerk, String path, Fields fields) {

    private static final Pattern TO = Pattern.compile("[到至~—–-]{1,2}");

    @Nullable
    String code() {
        String code = single(fields.all(Label.PROJECT_CODE), "/code");
        return code.isEmpty() ? null : code;
    }

    /** The name in the table, else in the title. Empty where neither has one. */
    String name(@Nullable Fragment title, @Nullable String inTitle) {
        String inTable = single(fields.all(Label.PROJECT_NAME), "/name");
        if (title != null && inTitle == null) {
            clerk.ledger().head(title);
        } else if (title != null) {
            clerk.ledger().read(title, path + "/name");
        }
        String name = inTable.isEmpty() && inTitle != null ? inTitle : inTable;
        if (name.isEmpty()) {
            Cell label = fields.labelOf(Label.PROJECT_NAME);
            clerk.notes().add(Remark.NAME_MISSING, path + "/name", label.place(), null);
        } else if (title != null && inTitle != null && !LabelText.bare(inTitle).contains(LabelText.bare(name))) {
            clerk.notes().add(Remark.NAME_DIFFERS, path + "/name", title.place(), inTitle);
        }
        return name;
    }

    Coded unit() {
        List<Cell> units = fields.units().isEmpty() ? fields.all(Label.UNIT) : fields.units();
        String unit = single(units, "/unit");
        String code = single(fields.all(Label.UNIT_CODE), "/unit");
        Coded named = unit.isEmpty() ? Coded.NONE : UnitName.of(unit);
        return code.isEmpty() ? named : new Coded(code, named.name());
    }

    /** 实施单位, as written; null where it is blank. */
    @Nullable
    String implementer() {
        String implementer = single(fields.all(Label.IMPLEMENTER), "/implementer");
        return implementer.isEmpty() ? null : implementer;
    }

    @Nullable
    Nature nature() {
        String nature = single(fields.all(Label.NATURE), "/nature");
        if (NatureText.isUndecided(nature)) {
            clerk.notes().add(Remark.NATURE_UNDECIDED, path + "/nature", fields.first(Label.NATURE));
        }
        return nature.isEmpty() ? null : NatureText.of(nature);
    }

    /** 项目类别, where it is one of the classes of 财办〔2020〕13号; else null. */
    @Nullable
    ProjectClass projectClass() {
        String written = fields.first(Label.PROJECT_CLASS).text();
        if (written.contains("特定目标")) {
            return ProjectClass.SPECIFIC;
        }
        if (written.contains("运转类")) {
            return ProjectClass.OPERATING;
        }
        return written.contains("人员类") ? ProjectClass.PERSONNEL : null;
    }

    /** From 项目期, or from a beginning and an end that stand apart; where both are there, they say it together. */
    @Nullable
    Term term() {
        String period = period(fields.all(Label.TERM));
        String ends = Stream.of(Label.START, Label.END)
                .map(end -> single(fields.all(end), "/term"))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining("—"));
        String term = Stream.of(period, ends).filter(text -> !text.isEmpty()).collect(Collectors.joining("；"));
        Term apart = TermText.of(period.isEmpty() || TermText.of(ends).from() != null ? ends : period);
        return term.isEmpty() ? null : new Term(apart.from(), apart.to(), term);
    }

    /** One cell, or its beginning and its end in cells of their own: 20260101 | 到 | 20261231. */
    private String period(List<Cell> cells) {
        String between = cells.stream().anyMatch(cell -> TO.matcher(cell.text()).matches()) ? "" : "—";
        String joined = cells.stream().map(Cell::text).collect(Collectors.joining(between));
        if (cells.size() > 1 && TermText.of(joined).from() != null) {
            cells.forEach(cell -> clerk.ledger().read(cell, path + "/term"));
            return joined;
        }
        return single(cells, "/term");
    }

    Coded supervisor() {
        String supervisor = single(fields.all(Label.SUPERVISOR), "/supervisor");
        return supervisor.isEmpty() ? Coded.NONE : UnitName.of(supervisor);
    }

    @Nullable
    String purpose() {
        List<Items.Item> lines = Items.of(lines(Label.PURPOSE));
        lines.forEach(line -> take(line, path + "/purpose"));
        return lines.isEmpty() ? null : lines.stream().map(Items.Item::text).collect(Collectors.joining("\n"));
    }

    List<String> objectives() {
        List<String> objectives = new ArrayList<>();
        for (Items.Item item : Items.of(lines(Label.OBJECTIVES))) {
            take(item, path + "/objectives/" + objectives.size());
            objectives.add(item.text());
        }
        return List.copyOf(objectives);
    }

    boolean saysClassified() {
        String written = single(fields.all(Label.CLASSIFIED), "");
        return TickedText.of(written)
                .map(boxes -> boxes.ticked().stream().anyMatch(choice -> choice.startsWith("是")))
                .orElse(written.startsWith("是"));
    }

    /** The lines of all cells under a label; one that is there again on a later row of the project says nothing new. */
    private List<Fragment> lines(Label label) {
        List<Fragment> lines = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Cell cell : fields.all(label)) {
            if (said.add(cell.text())) {
                cell.written().forEach(lines::add);
            } else {
                clerk.ledger().read(cell, path);
            }
        }
        return lines;
    }

    private void take(Items.Item item, String into) {
        item.lines().forEach(line -> clerk.ledger().read(line, into));
        if (item.lines().size() > 1) {
            clerk.notes().add(Remark.LINES_JOINED, into, item.lines().get(0).place(), item.text());
        }
    }

    /** One value is kept; another that says something else is told. */
    private String single(List<Cell> cells, String field) {
        String first = cells.isEmpty() ? "" : clerk.take(cells.get(0), path + field);
        cells.stream().skip(1).forEach(another -> {
            if (differ(first, clerk.take(another, path + field))) {
                clerk.notes().add(Remark.FIELD_TWICE, path + field, another);
            }
        });
        return first;
    }

    private static boolean differ(String one, String another) {
        return Stream.of(one, another).map(LabelText::bare).distinct().count() > 1;
    }
}
