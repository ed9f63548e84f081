package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Guide;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;
import org.jixiao.budget.forms.sheet.Strip;
import org.jspecify.annotations.Nullable;

/** The form of one project: who, how much from where, until when, what for, and by what it is measured. */
record ProjectPage(Framework framework, @Nullable FiscalYear year) {

    /** Of the eight columns, in millimetres: those of the indicators, which all other boxes are made of. */
    static final List<Integer> WIDTHS = List.of(19, 24, 31, 36, 16, 19, 16, 25);

    /** As many points as a plan has room for side by side. */
    private static final int POINTS = 7;

    private static final int VALUES = 7;

    Page of(ProjectReading project, String name) {
        List<Strip> strips = new ArrayList<>();
        identity(project, strips);
        money(project, strips);
        strips.add(wide("label.PURPOSE", ShownText.of(project.details().purpose()), "purpose", 2));
        plan(project.details().spendingPlan(), strips);
        strips.add(wide("label.OBJECTIVES", String.join("\n", project.details().objectives()), "objectives", 4));
        String title = year == null ? Words.of("title.project") : Words.of("title.project.year", year);
        return new Page(
                name,
                false,
                WIDTHS,
                List.of(Line.title(title), new Grid(strips, 0), new IndicatorGrid(framework).of(project.indicators())),
                Words.of("foot.project"));
    }

    private static void identity(ProjectReading filed, List<Strip> strips) {
        Project project = filed.details();
        strips.add(pairs(
                pair("label.PROJECT_NAME", project.name(), Guide.NONE),
                pair("label.PROJECT_CODE", ShownText.of(project.code()), Words.guide("code"))));
        strips.add(pairs(
                pair("label.SUPERVISOR", ShownText.of(project.supervisor()), Words.guide("holder")),
                pair("label.UNIT", ShownText.of(project.unit()), Words.guide("holder"))));
        strips.add(pairs(
                pair("label.IMPLEMENTER", ShownText.of(project.implementer()), Guide.NONE),
                pair(
                        "label.NATURE",
                        project.nature() == null ? "" : project.nature().text(),
                        Words.guide("nature", Words.list("choice.nature")))));
        strips.add(pairs(
                pair("label.TERM", project.term() == null ? "" : project.term().text(), Words.guide("term")),
                pair(
                        "label.CLASSIFIED",
                        filed.classified() ? Words.list("choice.yesno").get(1) : "",
                        Words.guide("classified", Words.list("choice.yesno")))));
    }

    private record Pair(Box label, Box value) {}

    private static Pair pair(String label, String value, Guide guide) {
        return new Pair(
                Box.label(Labels.preferred(label)), Box.of(Box.Kind.TEXT, value).with(guide));
    }

    private static Strip pairs(Pair left, Pair right) {
        return Strip.of(
                left.label(),
                left.value().over(3),
                right.label().over(2),
                right.value().over(2));
    }

    private static Strip wide(String label, String value, String guide, int lines) {
        return Strip.of(
                        Box.label(Labels.preferred(label)),
                        Box.of(Box.Kind.ROOM, value).over(VALUES).with(Words.guide(guide)))
                .tall(lines);
    }

    /** The whole amount first, then its sources, two on a row. */
    private static void money(ProjectReading project, List<Strip> strips) {
        List<Pair> amounts = new ArrayList<>();
        amounts.add(new Pair(
                Box.label(Words.of("amount", Labels.preferred("label.AMOUNT"))),
                amount(ShownText.of(project.amount()), "amount")));
        for (Funding funding : project.details().funding()) {
            String label = amounts.size() == 1 ? Words.of("among", funding.asFiled()) : funding.asFiled();
            amounts.add(new Pair(Box.label(label), amount(ShownText.of(funding.amount()), "fund")));
        }
        int rows = (amounts.size() + 1) / 2;
        for (int row = 0; row < rows; row++) {
            List<Box> boxes = new ArrayList<>();
            if (row == 0) {
                boxes.add(Box.label(Labels.preferred("label.SCALE")).down(rows));
            }
            Pair left = amounts.get(2 * row);
            boxes.add(left.label().over(2));
            if (2 * row + 1 < amounts.size()) {
                Pair right = amounts.get(2 * row + 1);
                boxes.addAll(List.of(
                        left.value(), right.label().over(2), right.value().over(2)));
            } else {
                boxes.add(left.value().over(5));
            }
            strips.add(new Strip(boxes, 1));
        }
    }

    private static Box amount(String amount, String guide) {
        return Box.of(Box.Kind.AMOUNT, amount).with(Words.guide(guide));
    }

    private static void plan(List<PlanPoint> filed, List<Strip> strips) {
        if (filed.isEmpty()) {
            return;
        }
        List<PlanPoint> points = filed.subList(Math.max(0, filed.size() - POINTS), filed.size());
        List<Box> days = new ArrayList<>();
        List<Box> shares = new ArrayList<>();
        days.add(Box.label(Words.of("plan", Labels.preferred("label.PLAN"))).down(2));
        for (int i = 0; i < points.size(); i++) {
            int columns = endOf(i + 1, points.size()) - endOf(i, points.size());
            PlanPoint point = points.get(i);
            days.add(Box.head(point.label()).over(columns));
            shares.add(Box.of(Box.Kind.PERCENT, ShownText.of(point.cumulativePercent()))
                    .over(columns)
                    .with(Words.guide("plan")));
        }
        strips.add(new Strip(days, 1));
        strips.add(new Strip(shares, 1));
    }

    /** Where the columns of the first so many points end, so that four stand evenly. */
    private static int endOf(int point, int points) {
        return point == 0 ? 0 : Math.min(VALUES, (VALUES * point + 1) / points);
    }
}
