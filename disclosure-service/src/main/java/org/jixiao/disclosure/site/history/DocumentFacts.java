package org.jixiao.disclosure.site.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/** Counts, notes and reasons of a document that are neither money nor prose. */
final class DocumentFacts {

    private DocumentFacts() {}

    /** A fact and where it stands. @param value null where not stated */
    private record Fact(
            String place, String label, @Nullable String value) {}

    static Stream<FactChange> between(PublicDisclosure before, PublicDisclosure after) {
        return Pair.match(of(before), of(after), List.of(each -> List.of(each.place(), each.label()))).stream()
                .flatMap(DocumentFacts::change);
    }

    private static Stream<FactChange> change(Pair<Fact> pair) {
        Fact before = pair.before();
        Fact after = pair.after();
        Fact shown = after == null ? Objects.requireNonNull(before) : after;
        return FactChange.between(
                shown.place(),
                shown.label(),
                before == null ? null : before.value(),
                after == null ? null : after.value());
    }

    private static List<Fact> of(PublicDisclosure document) {
        return Stream.of(
                        document.figures().stream()
                                .filter(each -> each.quantity() != null || each.text() != null)
                                .map(each -> new Fact(
                                        each.section(),
                                        DocumentAmounts.label(each),
                                        said(each.quantity(), each.unit(), each.text()))),
                        document.tasks().stream().map(each -> new Fact("工作任务", each.name(), each.content())),
                        document.procurement().stream()
                                .map(each -> new Fact("采购数量", each.item(), said(each.quantity(), each.unit(), null))),
                        document.assets().stream()
                                .map(each -> new Fact("资产数量", each.item(), said(each.quantity(), each.unit(), null))))
                .flatMap(facts -> facts)
                .toList();
    }

    private static @Nullable String said(@Nullable BigDecimal quantity, @Nullable String unit, @Nullable String text) {
        String number = quantity == null
                ? ""
                : quantity.stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
        String said = (number + (text == null ? "" : " " + text)).strip();
        return said.isEmpty() ? null : said;
    }
}
