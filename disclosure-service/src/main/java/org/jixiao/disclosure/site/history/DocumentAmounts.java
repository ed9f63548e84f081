package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;

/** Every amount of a document outside its projects, each with where it stands. */
final class DocumentAmounts {

    private DocumentAmounts() {}

    static List<Amount> of(PublicDisclosure document) {
        return Stream.of(
                        document.funding().stream()
                                .map(each -> new Amount("资金来源", ProjectChange.label(each), each.amount())),
                        document.figures().stream()
                                .filter(each -> each.amount() != null)
                                .map(each -> new Amount(each.section(), label(each), each.amount())),
                        document.tasks().stream().map(each -> new Amount("工作任务", each.name(), each.amount())),
                        document.units().stream().flatMap(DocumentAmounts::unit),
                        document.procurement().stream().flatMap(DocumentAmounts::purchase),
                        document.assets().stream().map(each -> new Amount("国有资产", each.item(), each.value())))
                .flatMap(amounts -> amounts)
                .toList();
    }

    static String label(PublicFigure figure) {
        String path = String.join(" · ", figure.path());
        return figure.year() == null ? path : path + "（" + figure.year() + " 年）";
    }

    private static Stream<Amount> purchase(Procurement purchase) {
        return Stream.concat(
                Stream.of(
                        new Amount("政府采购", purchase.item(), purchase.amount()),
                        new Amount("政府采购单价", purchase.item(), purchase.unitPrice()),
                        new Amount("政府采购项目预算", purchase.item(), purchase.projectBudget())),
                sources("政府采购资金来源", purchase.item(), purchase.funding()));
    }

    private static Stream<Amount> unit(UnitBudget unit) {
        String name = label(unit.unit());
        return Stream.concat(
                Stream.of(new Amount("预算单位", name, unit.amount())), sources("预算单位资金来源", name, unit.funding()));
    }

    private static Stream<Amount> sources(String place, String owner, List<Funding> funding) {
        return funding.stream()
                .map(each -> new Amount(place, owner + " · " + ProjectChange.label(each), each.amount()));
    }

    static String label(Coded unit) {
        return Stream.of(unit.code(), unit.name()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
