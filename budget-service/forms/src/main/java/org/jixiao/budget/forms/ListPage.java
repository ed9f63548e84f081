package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;
import org.jixiao.budget.forms.sheet.Strip;
import org.jspecify.annotations.Nullable;

/** Projects one a row under their units and the whole, all indicators of a project in one cell. */
final class ListPage {

    private static final int NAME = 52;
    private static final int AMOUNT = 21;
    private static final int ALL_FUNDS = 105;
    private static final int OBJECTIVES = 42;
    private static final int INDICATORS = 57;
    private static final int LINES = 2;

    private ListPage() {}

    static Page of(Filling filling) {
        List<String> funds = Stream.of(
                        filling.statement().totals().stream()
                                .filter(ListPage::isOfProjects)
                                .map(StatedTotal::funding),
                        filling.statement().units().stream().map(UnitBudget::funding),
                        filling.projects().stream()
                                .map(project -> project.details().funding()))
                .flatMap(each -> each)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .map(Funding::asFiled)
                .toList();
        List<Integer> widths = new ArrayList<>(List.of(NAME, AMOUNT));
        funds.forEach(fund -> widths.add(Math.min(AMOUNT, ALL_FUNDS / funds.size())));
        widths.addAll(List.of(OBJECTIVES, INDICATORS));
        List<Strip> strips = new ArrayList<>();
        strips.add(heads(funds));
        rows(filling, strips);
        String name = filling.department().name();
        return new Page(
                Words.of("sheet.list"),
                true,
                widths,
                List.of(
                        Line.title(filling.title()),
                        Line.text(Words.of("naming", name == null ? Words.of("unknown.department") : name)),
                        Line.remark(Words.of("unit")),
                        new Grid(strips, 1)),
                Words.of("foot.list"));
    }

    private static boolean isOfProjects(StatedTotal total) {
        return total.of() == StatedTotal.Of.PROJECTS;
    }

    private static Strip heads(List<String> funds) {
        List<Box> heads = new ArrayList<>();
        heads.add(Box.head(Words.of("list.name", Labels.preferred("label.PROJECT_NAME"))));
        heads.add(Box.head(Labels.preferred("label.TOTAL")));
        funds.forEach(fund -> heads.add(Box.head(fund)));
        heads.add(Box.head(Labels.preferred("label.OBJECTIVES")));
        heads.add(Box.head(Words.of("list.indicators")));
        return new Strip(heads, LINES);
    }

    /** The whole, then projects of no unit, then each unit with its own. */
    private static void rows(Filling filling, List<Strip> strips) {
        filling.statement().totals().stream()
                .filter(ListPage::isOfProjects)
                .map(total -> row(total.asFiled(), total.amount(), total.funding(), List.of(), List.of()))
                .forEach(strips::add);
        projects(filling, Coded.NONE, strips);
        for (UnitBudget unit : filling.statement().units()) {
            strips.add(row(ShownText.of(unit.unit()), unit.amount(), unit.funding(), List.of(), List.of()));
            projects(filling, unit.unit(), strips);
        }
    }

    private static void projects(Filling filling, Coded unit, List<Strip> strips) {
        filling.projects().stream()
                .filter(project -> project.details().unit().equals(unit))
                .map(ListPage::row)
                .forEach(strips::add);
    }

    private static Strip row(ProjectReading project) {
        boolean blank = project.details().name().isEmpty();
        return row(
                project.details().name(),
                project.amount(),
                project.details().funding(),
                project.details().objectives(),
                blank ? List.of() : project.indicators());
    }

    private static Strip row(
            String name,
            @Nullable Money amount,
            List<Funding> funding,
            List<String> objectives,
            List<IndicatorRow> indicators) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.of(Box.Kind.TEXT, name).with(Words.guide("list.name")));
        boxes.add(amount(ShownText.of(amount)));
        funding.forEach(fund -> boxes.add(amount(ShownText.of(fund.amount()))));
        boxes.add(Box.of(Box.Kind.TEXT, String.join("\n", objectives)).with(Words.guide("objectives")));
        boxes.add(Box.of(Box.Kind.TEXT, IndicatorSentences.of(indicators)).with(Words.guide("list.indicators")));
        return new Strip(boxes, LINES);
    }

    private static Box amount(String amount) {
        return Box.of(Box.Kind.AMOUNT, amount).with(Words.guide("fund"));
    }
}
