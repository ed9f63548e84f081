package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;
import org.jixiao.budget.forms.sheet.Strip;

/** Government procurement, one purchase a row, and what the rows come to. */
final class ProcurementPage {

    private static final List<Integer> WIDTHS = List.of(36, 20, 32, 24, 14, 14, 19, 21);
    private static final int ALL_FUNDS = 96;
    private static final int LINES = 2;

    private ProcurementPage() {}

    /** Empty where nothing is bought. */
    static Optional<Page> of(Statement statement) {
        if (statement.procurement().isEmpty()) {
            return Optional.empty();
        }
        List<String> funds = statement.procurement().get(0).funding().stream()
                .map(Funding::asFiled)
                .toList();
        List<Integer> widths = new ArrayList<>(WIDTHS);
        funds.forEach(fund -> widths.add(ALL_FUNDS / funds.size()));
        List<Strip> strips = new ArrayList<>();
        strips.add(heads(funds));
        statement.procurement().forEach(purchase -> strips.add(row(purchase)));
        statement.totals().stream()
                .filter(total -> total.of() == StatedTotal.Of.PROCUREMENT)
                .forEach(total -> strips.add(sum(total)));
        return Optional.of(new Page(
                Words.of("sheet.procurement"),
                true,
                widths,
                List.of(
                        Line.heading(Words.of("budget.procurement")),
                        Line.remark(Words.of("unit")),
                        new Grid(strips, 1)),
                Words.of("foot.procurement")));
    }

    private static Strip heads(List<String> funds) {
        Stream<String> columns = Stream.of(
                        "procurement.PROJECT",
                        "procurement.PROJECT_BUDGET",
                        "procurement.ITEM",
                        "procurement.CATALOGUE_CODE",
                        "procurement.UNIT",
                        "procurement.QUANTITY",
                        "procurement.UNIT_PRICE",
                        "procurement.AMOUNT")
                .map(Labels::preferred);
        return new Strip(Stream.concat(columns, funds.stream()).map(Box::head).toList(), LINES);
    }

    private static Strip row(Procurement purchase) {
        List<Box> boxes = new ArrayList<>(List.of(
                Box.of(Box.Kind.TEXT, ShownText.of(purchase.project())),
                amount(ShownText.of(purchase.projectBudget())),
                Box.of(Box.Kind.TEXT, purchase.item()),
                Box.of(Box.Kind.WORD, ShownText.of(purchase.catalogueCode())).with(Words.guide("catalogue")),
                Box.of(Box.Kind.WORD, ShownText.of(purchase.unit())),
                Box.of(Box.Kind.NUMBER, ShownText.of(purchase.quantity())).with(Words.guide("quantity")),
                amount(ShownText.of(purchase.unitPrice())),
                amount(ShownText.of(purchase.amount()))));
        purchase.funding().forEach(fund -> boxes.add(amount(ShownText.of(fund.amount()))));
        return new Strip(boxes, 1);
    }

    private static Strip sum(StatedTotal total) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.label(total.asFiled()));
        boxes.add(Box.of(Box.Kind.TEXT, "").over(6));
        boxes.add(amount(ShownText.of(total.amount())));
        total.funding().forEach(fund -> boxes.add(amount(ShownText.of(fund.amount()))));
        return new Strip(boxes, 1);
    }

    private static Box amount(String amount) {
        return Box.of(Box.Kind.AMOUNT, amount).with(Words.guide("amount"));
    }
}
