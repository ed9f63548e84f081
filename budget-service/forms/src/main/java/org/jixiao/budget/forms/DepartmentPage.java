package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.forms.sheet.Block;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Guide;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;
import org.jixiao.budget.forms.sheet.Strip;
import org.jspecify.annotations.Nullable;

/** The form of a department as a whole: its money, what it means to do, and by what that is measured. */
record DepartmentPage(Framework framework) {

    private static final int VALUES = 7;

    /** What the label says and what stands right of it; blank boxes where a side has run out. */
    private record Pair(Box label, Box value) {
        private static final Pair NONE = amount("", "");
    }

    Page of(Filling filling) {
        Statement statement = filling.statement();
        List<Strip> strips = new ArrayList<>();
        strips.add(wide(Box.Kind.TEXT, "department.NAME", ShownText.of(filling.department()), "holder", 1));
        staff(statement.staff(), strips);
        money(statement, strips);
        strips.add(wide(Box.Kind.ROOM, "department.GOALS", String.join("\n", filling.objectives()), "goals", 6));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.title(filling.title()));
        blocks.add(new Grid(strips, 0));
        tasks(statement.tasks(), Task.Kind.KEY, "tasks.key").ifPresent(blocks::add);
        tasks(statement.tasks(), Task.Kind.OTHER, "tasks.other").ifPresent(blocks::add);
        blocks.add(new IndicatorGrid(framework).of(statement.indicators()));
        return new Page(Words.of("sheet.department"), false, ProjectPage.WIDTHS, blocks, Words.of("foot.department"));
    }

    private static Strip wide(Box.Kind kind, String label, String value, String guide, int lines) {
        return Strip.of(
                        Box.label(Labels.preferred(label)),
                        Box.of(kind, value).over(VALUES).with(Words.guide(guide)))
                .tall(lines);
    }

    private static void staff(List<StaffCount> counts, List<Strip> strips) {
        for (int i = 0; i < counts.size(); i += 2) {
            Pair left = count(counts.get(i));
            Pair right = i + 1 < counts.size() ? count(counts.get(i + 1)) : Pair.NONE;
            strips.add(row(Box.label(Words.of("basics")), left, right));
        }
    }

    private static Pair count(StaffCount count) {
        String number = count.count() == null ? "" : count.count().toString();
        return new Pair(
                Box.label(count.asFiled()), Box.of(Box.Kind.NUMBER, number).with(Words.guide("staff")));
    }

    /** Income on the left, expenditure on the right, each under its total. */
    private static void money(Statement statement, List<Strip> strips) {
        List<Pair> income = new ArrayList<>(totals(statement, StatedTotal.Of.INCOME));
        statement.funding().forEach(funding -> income.add(amount(funding.asFiled(), ShownText.of(funding.amount()))));
        List<Pair> expenditure = new ArrayList<>(totals(statement, StatedTotal.Of.EXPENDITURE));
        statement
                .expenditure()
                .forEach(spent -> expenditure.add(amount(
                        spent.kind().within() == null ? spent.asFiled() : Words.of("among", spent.asFiled()),
                        ShownText.of(spent.amount()))));
        int rows = Math.max(income.size(), expenditure.size());
        Box heads = Box.label(Words.of("money")).down(rows + 1);
        strips.add(Strip.of(
                heads,
                Box.head(Words.of("income")).over(2),
                Box.head(Words.of("money.amount")),
                Box.head(Words.of("expenditure")).over(2),
                Box.head(Words.of("money.amount")).over(2)));
        for (int i = 0; i < rows; i++) {
            strips.add(row(
                    null,
                    i < income.size() ? income.get(i) : Pair.NONE,
                    i < expenditure.size() ? expenditure.get(i) : Pair.NONE));
        }
    }

    private static List<Pair> totals(Statement statement, StatedTotal.Of of) {
        return statement.totals().stream()
                .filter(total -> total.of() == of)
                .map(total -> amount(total.asFiled(), ShownText.of(total.amount())))
                .toList();
    }

    private static Pair amount(String label, String amount) {
        Guide guide = label.isEmpty() ? Guide.NONE : Words.guide("fund");
        return new Pair(
                Box.label(label),
                Box.of(label.isEmpty() ? Box.Kind.TEXT : Box.Kind.AMOUNT, amount)
                        .with(guide));
    }

    private static Strip row(@Nullable Box first, Pair left, Pair right) {
        List<Box> boxes = new ArrayList<>();
        if (first != null) {
            boxes.add(first);
        }
        boxes.addAll(List.of(
                left.label().over(2),
                left.value(),
                right.label().over(2),
                right.value().over(2)));
        return new Strip(boxes, 1);
    }

    /** Numbered where each has a number; without that column where one has none. */
    private static Optional<Grid> tasks(List<Task> all, Task.Kind kind, String label) {
        List<Task> tasks = all.stream().filter(task -> task.kind() == kind).toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        boolean numbered = tasks.stream()
                .allMatch(task -> task.number() != null && task.number().matches("\\d{1,3}"));
        List<Strip> strips = new ArrayList<>();
        List<Box> heads = new ArrayList<>();
        heads.add(Box.label(Words.of(label)).down(tasks.size() + 1));
        if (numbered) {
            heads.add(Box.head(Words.of("task.number")));
        }
        heads.add(Box.head(Words.of("task.name")).over(numbered ? 1 : 2));
        heads.add(Box.head(Words.of("task.content")).over(3));
        heads.add(Box.head(Words.of("task.amount")).over(2));
        strips.add(new Strip(heads, 1));
        tasks.forEach(task -> strips.add(new Strip(boxes(task, numbered), 2)));
        return Optional.of(new Grid(strips, 0));
    }

    private static List<Box> boxes(Task task, boolean numbered) {
        List<Box> boxes = new ArrayList<>();
        if (numbered) {
            boxes.add(Box.of(Box.Kind.WORD, ShownText.of(task.number())));
        }
        boxes.add(Box.of(Box.Kind.TEXT, task.name()).over(numbered ? 1 : 2));
        boxes.add(Box.of(Box.Kind.TEXT, ShownText.of(task.content())).over(3));
        boxes.add(Box.of(Box.Kind.AMOUNT, ShownText.of(task.amount())).over(2).with(Words.guide("task.amount")));
        return boxes;
    }
}
