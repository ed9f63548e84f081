package org.jixiao.budget.check.sum;

import java.util.Optional;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** A single figure that, read in 元 instead of 万元 or the other way round, would mend an equation. */
final class Misread {

    private Misread() {}

    static Optional<Term> of(Equation broken) {
        return in(broken.other(), broken.one()).or(() -> in(broken.one(), broken.other()));
    }

    private static Optional<Term> in(Side side, Side opposite) {
        Money lacking = opposite.stated().minus(side.stated());
        return side.terms().stream()
                .filter(term -> wouldMend(term.amount(), lacking))
                .findFirst();
    }

    private static boolean wouldMend(@Nullable Money amount, Money lacking) {
        if (amount == null) {
            return false;
        }
        Money needed = amount.plus(lacking);
        return isTenThousandTimes(amount, needed) || isTenThousandTimes(needed, amount);
    }

    private static boolean isTenThousandTimes(Money large, Money small) {
        return !small.equals(Money.ZERO) && large.equals(Money.ofTenThousands(small.yuan()));
    }
}
