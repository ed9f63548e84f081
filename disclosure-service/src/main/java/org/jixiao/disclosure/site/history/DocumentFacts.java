package org.jixiao.disclosure.site.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Task;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.site.FiledWords;
import org.jspecify.annotations.Nullable;

/** Counts, notes, reasons and codes of a document: all that is neither money nor prose, and stands outside its projects. */
final class DocumentFacts {

    private static final String NOT_STATED = "未填报";

    private DocumentFacts() {}

    static Stream<FactChange> between(PublicDisclosure before, PublicDisclosure after) {
        return Fact.changes(of(before), of(after));
    }

    private static List<Fact> of(PublicDisclosure document) {
        return Stream.of(
                        SourceFacts.of("", document.funding().stream()),
                        document.figures().stream().flatMap(DocumentFacts::figure),
                        document.tasks().stream().flatMap(DocumentFacts::task),
                        document.units().stream()
                                .flatMap(each ->
                                        SourceFacts.of(DocumentAmounts.label(each.unit()), each.funding().stream())),
                        document.procurement().stream().flatMap(DocumentFacts::purchase),
                        document.assets().stream().flatMap(DocumentFacts::asset),
                        document.sections().stream()
                                .map(each -> new Fact("标题层级", each.title(), Integer.toString(each.level()))))
                .flatMap(facts -> facts)
                .toList();
    }

    /** One without any value is a fact, too: that it was not stated. */
    private static Stream<Fact> figure(PublicFigure figure) {
        String said = said(figure.quantity(), figure.unit(), figure.text());
        String label = DocumentAmounts.label(figure);
        return Stream.of(
                new Fact(figure.section(), label, said == null && figure.amount() == null ? NOT_STATED : said),
                new Fact("数据类别", label, figure.kind()));
    }

    private static Stream<Fact> task(Task task) {
        return Stream.of(
                new Fact("工作任务", task.name(), task.content()),
                new Fact("任务类别", task.name(), FiledWords.kindName(task)),
                new Fact("任务序号", task.name(), task.number()));
    }

    private static Stream<Fact> purchase(Procurement purchase) {
        return Stream.concat(
                Stream.of(
                        new Fact("采购数量", purchase.item(), said(purchase.quantity(), purchase.unit(), null)),
                        new Fact("采购所属项目", purchase.item(), purchase.project()),
                        new Fact("采购目录序号", purchase.item(), purchase.catalogueCode())),
                SourceFacts.of(purchase.item(), purchase.funding().stream()));
    }

    private static Stream<Fact> asset(Asset asset) {
        return Stream.of(
                new Fact("资产数量", asset.item(), said(asset.quantity(), asset.unit(), null)),
                new Fact("资产类别", asset.item(), asset.kind().name()),
                new Fact(
                        "资产截止时间",
                        asset.item(),
                        asset.asOf() == null ? null : asset.asOf().toString()));
    }

    private static @Nullable String said(@Nullable BigDecimal quantity, @Nullable String unit, @Nullable String text) {
        String number = quantity == null ? "" : quantity.stripTrailingZeros().toPlainString();
        String said = String.join(" ", number, unit == null ? "" : unit, text == null ? "" : text)
                .replaceAll(" +", " ")
                .strip();
        return said.isEmpty() ? null : said;
    }
}
