package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/**
 * What comes in goes out (收支平衡), a sum that the document draws is the sum of what it lists, and running the office costs what
 * daily running costs, as a rule.
 */
final class WholeSums implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        Stream<Equation> drawn = figures.totals().stream()
                .map(total -> Equation.of(
                        "SUM_" + total.kind(),
                        total.path(),
                        Side.called(total.figure().path().get(0), total.figure().amount()),
                        Side.of("所列各项合计", "the sum of what is listed", listed(total.kind(), document, figures))));
        return Stream.concat(
                Stream.of(
                        Equation.of("SUM_BALANCE", "/funding", income(figures), spending(figures)),
                        Equation.asARule(
                                "CROSS",
                                "/figures",
                                Side.of("机关运行经费", "agency running cost", of(Expenditure.Kind.AGENCY_RUNNING, figures)),
                                Side.of("日常公用经费", "operating expenditure", of(Expenditure.Kind.OPERATING, figures)))),
                drawn);
    }

    private static Side income(Figures figures) {
        List<Term> listed = figures.income();
        return listed.isEmpty()
                ? Side.of("收入", "income", figures.total(StatedTotal.Of.INCOME).orElse(null))
                : Side.of("收入", "income", listed);
    }

    private static Side spending(Figures figures) {
        List<Term> listed = figures.spending();
        return listed.isEmpty()
                ? Side.of(
                        "支出",
                        "expenditure",
                        figures.total(StatedTotal.Of.EXPENDITURE).orElse(null))
                : Side.of("支出", "expenditure", listed);
    }

    private static List<Term> of(Expenditure.Kind kind, Figures figures) {
        return figures.expenditure().stream()
                .filter(line -> line.kind() == kind)
                .map(Figures.Line::term)
                .toList();
    }

    private static List<Term> listed(StatedTotal.Of of, PublicDisclosure document, Figures figures) {
        return switch (of) {
            case INCOME -> figures.income();
            case EXPENDITURE -> figures.spending();
            case PROJECTS -> ProjectMoney.of(document, document.projects());
            case THREE_PUBLIC ->
                PartsOfKinds.outermost(figures.threePublic(), kind -> kind.within()).stream()
                        .map(Figures.Line::term)
                        .toList();
            case PROCUREMENT ->
                document.procurement().stream()
                        .map(line -> new Term(line.item(), line.amount()))
                        .toList();
            case ASSETS -> assets(document.assets());
        };
    }

    /** What is part of another asset that is listed counts within it. */
    private static List<Term> assets(List<Asset> assets) {
        return IntStream.range(0, assets.size())
                .mapToObj(assets::get)
                .filter(asset -> assets.stream()
                        .noneMatch(whole -> whole.kind() == asset.kind().within()))
                .map(asset -> new Term(asset.item(), asset.value()))
                .toList();
    }
}
