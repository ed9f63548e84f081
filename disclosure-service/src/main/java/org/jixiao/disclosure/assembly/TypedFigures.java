package org.jixiao.disclosure.assembly;

import static org.jixiao.disclosure.assembly.PublicFigure.Part;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jspecify.annotations.Nullable;

/** The figures of a budget, each once: those without a home as filed, then the lines of its typed parts in their order. */
final class TypedFigures {

    private static final String CARRIED_OVER = "上年结转";

    private TypedFigures() {}

    static List<PublicFigure> of(BudgetDeclared content) {
        return Stream.of(
                        content.figures().stream().map(PublicFigure::asFiled),
                        content.totals().stream().flatMap(TypedFigures::total),
                        content.expenditure().stream().map(each -> spending(each, content.expenditure())),
                        content.staff().stream().map(TypedFigures::staff),
                        content.threePublic().stream()
                                .flatMap(each -> threePublic(each, content.threePublic(), content.fiscalYear())),
                        content.changes().stream().map(TypedFigures::change))
                .flatMap(figures -> figures)
                .toList();
    }

    private static Stream<PublicFigure> total(StatedTotal total) {
        String section = section(total.of());
        String kind = Part.TOTAL.kind(total.of());
        List<String> path =
                total.funding().isEmpty() ? List.of(total.asFiled()) : List.of(total.asFiled(), PublicFigure.WHOLE);
        return Stream.concat(
                Stream.of(money(section, path, null, total.amount(), null, kind)),
                total.funding().stream()
                        .map(each -> money(section, path(total, each), null, each.amount(), each.document(), kind)));
    }

    private static List<String> path(StatedTotal total, Funding source) {
        return source.carryOver()
                ? List.of(total.asFiled(), source.asFiled(), CARRIED_OVER)
                : List.of(total.asFiled(), source.asFiled());
    }

    private static String section(StatedTotal.Of of) {
        return switch (of) {
            case INCOME -> "收入";
            case EXPENDITURE -> "支出";
            case PROJECTS -> "项目";
            case THREE_PUBLIC -> "三公经费";
            case PROCUREMENT -> "政府采购";
            case ASSETS -> "国有资产";
        };
    }

    private static PublicFigure spending(Expenditure line, List<Expenditure> all) {
        String section = line.kind() == Expenditure.Kind.AGENCY_RUNNING ? "机关运行经费" : "支出";
        List<String> path = path(line.asFiled(), all, line.kind().within(), Expenditure::kind, Expenditure::asFiled);
        return money(section, path, null, line.amount(), line.note(), Part.EXPENDITURE.kind(line.kind()));
    }

    private static PublicFigure staff(StaffCount line) {
        String unit =
                switch (line.kind()) {
                    case STAFF -> "人";
                    case SUBORDINATE_UNITS -> "个";
                };
        Integer count = line.count();
        return new PublicFigure(
                "人员与机构",
                List.of(line.asFiled()),
                null,
                null,
                count == null ? null : BigDecimal.valueOf(count),
                unit,
                null,
                Part.STAFF.kind(line.kind()));
    }

    /** The reason stands with the amount it explains. */
    private static Stream<PublicFigure> threePublic(
            ThreePublicExpense line, List<ThreePublicExpense> all, FiscalYear year) {
        String section = section(StatedTotal.Of.THREE_PUBLIC);
        String kind = Part.THREE_PUBLIC.kind(line.kind());
        List<String> path =
                path(line.asFiled(), all, line.kind().within(), ThreePublicExpense::kind, ThreePublicExpense::asFiled);
        return Stream.concat(
                Stream.of(money(section, path, year.value(), line.amount(), line.reason(), kind)),
                Stream.ofNullable(line.lastYear())
                        .map(amount -> money(section, path, year.value() - 1, amount, null, kind)));
    }

    private static PublicFigure change(ExplainedChange line) {
        return money(
                "增减变化",
                List.of(line.asFiled()),
                line.againstYear(),
                line.amount(),
                line.reason(),
                Part.CHANGE.kind(line.kind()));
    }

    /** A part stands under the label of the whole it belongs to, where that was filed too. */
    private static <T, K> List<String> path(
            String label, List<T> all, @Nullable K within, Function<T, K> kind, Function<T, String> asFiled) {
        return all.stream()
                .filter(each -> kind.apply(each).equals(within))
                .findFirst()
                .map(whole -> List.of(asFiled.apply(whole), label))
                .orElse(List.of(label));
    }

    private static PublicFigure money(
            String section,
            List<String> path,
            @Nullable Integer year,
            @Nullable Money amount,
            @Nullable String text,
            String kind) {
        return new PublicFigure(section, path, year, amount, null, null, text, kind);
    }
}
