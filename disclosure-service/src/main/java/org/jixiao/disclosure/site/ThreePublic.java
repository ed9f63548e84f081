package org.jixiao.disclosure.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jspecify.annotations.Nullable;

/** The “三公” expenses of a year beside those of the year before. */
public record ThreePublic(int year, List<Line> lines, List<Stated> stated) {

    /** @param lastYear null where not stated */
    public record Line(PublicFigure figure, @Nullable Money lastYear) {

        /** A part of the line it stands under. */
        public boolean isPart() {
            return figure.path().size() > 1;
        }

        /** Against the year before; null where either year is not stated. */
        public @Nullable Money change() {
            Money amount = figure.amount();
            return amount == null || lastYear == null ? null : amount.minus(lastYear);
        }
    }

    static ThreePublic of(PublicDisclosure document) {
        int year = document.fiscalYear().value();
        List<Line> lines = new ArrayList<>();
        for (PublicFigure figure : document.figures()) {
            if (figure.isOf(PublicFigure.Part.THREE_PUBLIC)) {
                if (lines.isEmpty() || Objects.equals(figure.year(), year)) {
                    lines.add(new Line(figure, null));
                } else {
                    Line last = lines.remove(lines.size() - 1);
                    lines.add(new Line(last.figure(), figure.amount()));
                }
            }
        }
        return new ThreePublic(year, lines, Stated.of(document, StatedTotal.Of.THREE_PUBLIC));
    }

    public int lastYear() {
        return year - 1;
    }

    public boolean hasLastYear() {
        return lines.stream().anyMatch(each -> each.lastYear() != null);
    }

    public boolean hasReasons() {
        return lines.stream().anyMatch(each -> each.figure().text() != null)
                || stated.stream().anyMatch(Stated::isSplit);
    }

    public String head() {
        return "项目 | " + year + " 年预算# | " + (hasLastYear() ? lastYear() + " 年预算# | 增减# | " : "") + "增减原因";
    }

    public boolean isEmpty() {
        return lines.isEmpty() && stated.isEmpty();
    }
}
