package org.jixiao.disclosure.site;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jspecify.annotations.Nullable;

/**
 * A sum that the document draws itself, as filed.
 *
 * @param amount null where not stated
 * @param sources the same sum by source; empty where it is not split
 */
public record Stated(String label, @Nullable Money amount, List<PublicFigure> sources) {

    static List<Stated> of(PublicDisclosure document, StatedTotal.Of what) {
        List<List<PublicFigure>> sums = new ArrayList<>();
        for (PublicFigure figure : document.figures()) {
            if (figure.is(PublicFigure.Part.TOTAL, what)) {
                if (sums.isEmpty() || figure.isWholeSum()) {
                    sums.add(new ArrayList<>());
                }
                sums.get(sums.size() - 1).add(figure);
            }
        }
        return sums.stream().map(Stated::of).toList();
    }

    public boolean isSplit() {
        return !sources.isEmpty();
    }

    private static Stated of(List<PublicFigure> sum) {
        PublicFigure whole = sum.get(0);
        return new Stated(whole.path().get(0), whole.amount(), sum.subList(1, sum.size()));
    }
}
