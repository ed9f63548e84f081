package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.forms.sheet.Box;
import org.jixiao.budget.forms.sheet.Grid;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;
import org.jixiao.budget.forms.sheet.Strip;

/** What a department owns, how much of it and worth how much, on the day that stands above. */
final class AssetPage {

    private static final List<Integer> WIDTHS = List.of(96, 40, 40);

    private AssetPage() {}

    /** Empty where nothing is owned. */
    static Optional<Page> of(Statement statement) {
        if (statement.assets().isEmpty()) {
            return Optional.empty();
        }
        List<Strip> strips = new ArrayList<>();
        String day = statement.assets().stream()
                .map(Asset::asOf)
                .filter(Objects::nonNull)
                .findFirst()
                .map(asOf -> Words.of("asset.day", asOf.getYear(), asOf.getMonthValue(), asOf.getDayOfMonth()))
                .orElse(Words.of("asset.day.unknown"));
        strips.add(Strip.of(
                Box.of(Box.Kind.TEXT, day),
                Box.of(Box.Kind.WORD, Words.of("unit")).over(2)));
        strips.add(Strip.of(
                Box.head(Words.of("asset.item")),
                Box.head(Words.of("asset.quantity")),
                Box.head(Words.of("asset.value"))));
        statement.totals().stream()
                .filter(total -> total.of() == StatedTotal.Of.ASSETS)
                .forEach(total -> strips.add(row(total.asFiled(), "", ShownText.of(total.amount()))));
        statement
                .assets()
                .forEach(asset ->
                        strips.add(row(asset.item(), ShownText.of(asset.quantity()), ShownText.of(asset.value()))));
        return Optional.of(new Page(
                Words.of("sheet.assets"),
                false,
                WIDTHS,
                List.of(Line.heading(Words.of("budget.assets")), new Grid(strips, 0)),
                Words.of("foot.assets")));
    }

    private static Strip row(String item, String quantity, String value) {
        return Strip.of(
                Box.label(item),
                Box.of(Box.Kind.NUMBER, quantity).with(Words.guide("quantity")),
                Box.of(Box.Kind.AMOUNT, value).with(Words.guide("amount")));
    }
}
