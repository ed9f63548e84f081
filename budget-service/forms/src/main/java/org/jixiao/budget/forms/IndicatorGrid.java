package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Guide;
import org.jixiao.budget.forms.sheet.Strip;

/** A table of indicators in eight columns; a level stands once for the rows below it that share it. */
record IndicatorGrid(Framework framework) {

    private static final int LINES = 2;

    /** Sign, number and unit stand in columns of their own where a value is made of no more than these. */
    private static final Pattern SIGNED = Pattern.compile("([≥≤=<>])(.+)");

    /** A year or a month that something is due in is no count of years. */
    private static final Pattern COUNTED = Pattern.compile("(\\d+(?:\\.\\d+)?)(%|(?!年.|月.)[\\p{IsHan}/]{1,8})");

    Grid of(List<IndicatorRow> rows) {
        List<Strip> strips = new ArrayList<>();
        strips.add(new Strip(heads(), 1));
        for (int i = 0; i < rows.size(); i++) {
            List<Box> boxes = new ArrayList<>();
            if (begins(rows, i, IndicatorGrid::shareDimension)) {
                boxes.add(level(rows.get(i).dimension(), "dimension", framework.dimensions())
                        .down(length(rows, i, IndicatorGrid::shareDimension)));
            }
            if (begins(rows, i, IndicatorGrid::shareCategory)) {
                boxes.add(level(category(rows.get(i)), "category", framework.categories())
                        .down(length(rows, i, IndicatorGrid::shareCategory)));
            }
            boxes.addAll(cells(rows.get(i)));
            strips.add(new Strip(boxes, LINES));
        }
        return new Grid(strips, 1);
    }

    private static List<Box> heads() {
        return Stream.of(
                        "column.DIMENSION",
                        "column.CATEGORY",
                        "column.NAME",
                        "column.DEFINITION",
                        "column.COMPARATOR",
                        "column.TARGET",
                        "column.MEASURE",
                        "column.BASIS")
                .map(column -> Box.head(Labels.preferred(column)))
                .toList();
    }

    private static Box level(String text, String guide, List<String> choices) {
        return Box.of(Box.Kind.LEVEL, text).with(Words.guide(guide, choices));
    }

    private static String category(IndicatorRow row) {
        String category = ShownText.of(row.category());
        return row.fill() == null ? category.replace("（", "\n（") : category + "（" + row.fill() + "）";
    }

    private static List<Box> cells(IndicatorRow row) {
        List<String> target = parts(ShownText.of(row.target()));
        return List.of(
                text(row.name(), "name"),
                text(ShownText.of(row.definition()), "definition"),
                word(target.get(0), Words.guide("comparator", Words.list("choice.comparator"))),
                word(target.get(1), Words.guide("target")),
                word(target.get(2), Words.guide("measure")),
                text(ShownText.of(row.basis()), "basis"));
    }

    private static Box text(String text, String guide) {
        return Box.of(Box.Kind.TEXT, text).with(Words.guide(guide));
    }

    private static Box word(String text, Guide guide) {
        return Box.of(Box.Kind.WORD, text).with(guide);
    }

    /** Comparator, value, unit: joined they are the target as written. */
    private static List<String> parts(String target) {
        Matcher signed = SIGNED.matcher(target);
        String sign = signed.matches() ? signed.group(1) : "";
        String value = target.substring(sign.length());
        Matcher counted = COUNTED.matcher(value);
        return counted.matches() ? List.of(sign, counted.group(1), counted.group(2)) : List.of(sign, value, "");
    }

    private static boolean begins(List<IndicatorRow> rows, int at, BiPredicate<IndicatorRow, IndicatorRow> shared) {
        return at == 0 || !shared.test(rows.get(at - 1), rows.get(at));
    }

    private static int length(List<IndicatorRow> rows, int from, BiPredicate<IndicatorRow, IndicatorRow> shared) {
        int to = from + 1;
        while (to < rows.size() && shared.test(rows.get(to - 1), rows.get(to))) {
            to++;
        }
        return to - from;
    }

    /** A row without a category says its dimension again, or it would be given the category above. */
    private static boolean shareDimension(IndicatorRow above, IndicatorRow below) {
        return below.category() != null && above.dimension().equals(below.dimension());
    }

    private static boolean shareCategory(IndicatorRow above, IndicatorRow below) {
        return shareDimension(above, below)
                && Objects.equals(above.category(), below.category())
                && Objects.equals(above.fill(), below.fill());
    }
}
