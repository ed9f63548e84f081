package org.jixiao.disclosure.assembly;

import static org.jixiao.disclosure.assembly.PublicFigure.Part;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    private static final String AMOUNT = "/amount";

    /**
     * A figure with where it comes from.
     *
     * @param from JSON pointer into the budget: to its amount or count; to the whole of one that stands as filed
     */
    record Told(PublicFigure figure, String from) {}

    private TypedFigures() {}

    static List<PublicFigure> of(BudgetDeclared content) {
        return told(content).stream().map(Told::figure).toList();
    }

    static List<Told> told(BudgetDeclared content) {
        return Stream.of(
                        told(
                                "/figures",
                                content.figures(),
                                (each, at) -> Stream.of(new Told(PublicFigure.asFiled(each), at))),
                        told("/totals", content.totals(), TypedFigures::total),
                        told(
                                "/expenditure",
                                content.expenditure(),
                                (each, at) -> Stream.of(new Told(spending(each, content.expenditure()), at + AMOUNT))),
                        told("/staff", content.staff(), (each, at) -> Stream.of(new Told(staff(each), at + "/count"))),
                        told(
                                "/threePublic",
                                content.threePublic(),
                                (each, at) -> threePublic(each, at, content.threePublic(), content.fiscalYear())),
                        told(
                                "/changes",
                                content.changes(),
                                (each, at) -> Stream.of(new Told(change(each), at + AMOUNT))))
                .flatMap(figures -> figures)
                .toList();
    }

    private static <T> Stream<Told> told(String part, List<T> lines, BiFunction<T, String, Stream<Told>> figures) {
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> figures.apply(lines.get(i), part + "/" + i));
    }

    private static Stream<Told> total(StatedTotal total, String at) {
        String section = section(total.of());
        String kind = Part.TOTAL.kind(total.of());
        List<String> path =
                total.funding().isEmpty() ? List.of(total.asFiled()) : List.of(total.asFiled(), PublicFigure.WHOLE);
        return Stream.concat(
                Stream.of(new Told(money(section, path, null, total.amount(), null, kind), at + AMOUNT)),
                told(
                        at + "/funding",
                        total.funding(),
                        (each, source) -> Stream.of(new Told(
                                money(section, path(total, each), null, each.amount(), each.document(), kind),
                                source + AMOUNT))));
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
    private static Stream<Told> threePublic(
            ThreePublicExpense line, String at, List<ThreePublicExpense> all, FiscalYear year) {
        String section = section(StatedTotal.Of.THREE_PUBLIC);
        String kind = Part.THREE_PUBLIC.kind(line.kind());
        List<String> path =
                path(line.asFiled(), all, line.kind().within(), ThreePublicExpense::kind, ThreePublicExpense::asFiled);
        return Stream.concat(
                Stream.of(
                        new Told(money(section, path, year.value(), line.amount(), line.reason(), kind), at + AMOUNT)),
                Stream.ofNullable(line.lastYear())
                        .map(amount -> new Told(
                                money(section, path, year.value() - 1, amount, null, kind), at + "/lastYear")));
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
