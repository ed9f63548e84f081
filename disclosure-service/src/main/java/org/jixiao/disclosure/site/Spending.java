package org.jixiao.disclosure.site;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jspecify.annotations.Nullable;

/**
 * Where a department's money goes by kind.
 *
 * @param total what the lines that stand by themselves come to; null where one of them is not stated
 */
public record Spending(List<Line> lines, @Nullable Money total, List<Stated> stated) {

    /** @param share of the total; null where it cannot be said */
    public record Line(PublicFigure figure, @Nullable String share) {

        /** A part of the line it stands under. */
        public boolean isPart() {
            return figure.path().size() > 1;
        }
    }

    public static Spending of(PublicDisclosure document) {
        List<PublicFigure> figures = document.figures().stream()
                .filter(each -> each.isOf(PublicFigure.Part.EXPENDITURE) && !isAgencyRunning(each))
                .toList();
        Money total = Share.whole(figures.stream()
                .filter(each -> each.path().size() == 1)
                .map(PublicFigure::amount)
                .toList());
        return new Spending(
                figures.stream()
                        .map(each -> new Line(each, Share.of(each.amount(), total)))
                        .toList(),
                total,
                Stated.of(document, StatedTotal.Of.EXPENDITURE));
    }

    /** 机关运行经费: seen across the other kinds, and so told apart from them. */
    static List<PublicFigure> agencyRunning(PublicDisclosure document) {
        return document.figures().stream().filter(Spending::isAgencyRunning).toList();
    }

    private static boolean isAgencyRunning(PublicFigure figure) {
        return figure.is(PublicFigure.Part.EXPENDITURE, Expenditure.Kind.AGENCY_RUNNING);
    }

    Stream<Bars.Part> parts() {
        return lines.stream()
                .filter(each -> !each.isPart())
                .map(each -> new Bars.Part(each.figure().label(), each.figure().amount(), null));
    }

    public String head() {
        return hasNotes() ? "支出 | 金额# | 占比# | 说明" : "支出 | 金额# | 占比#";
    }

    public boolean hasNotes() {
        return lines.stream().anyMatch(each -> each.figure().text() != null)
                || stated.stream().anyMatch(each -> !each.sources().isEmpty());
    }

    public boolean isEmpty() {
        return lines.isEmpty() && stated.isEmpty();
    }
}
