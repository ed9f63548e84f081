package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.Set;

/** A target that one number answers. */
public sealed interface Numeric extends TargetValue permits Bound, About, Range {

    Measure measure();

    /** How far a number is from it. @param actual in the unit of {@link #measure} */
    Attainment judge(BigDecimal actual);

    @Override
    default Attainment attainedBy(Fact actual) {
        return actual.amount()
                .map(amount -> amount.in(measure())
                        .map(this::judge)
                        .orElseGet(() -> Attainment.undecided(Reason.UNITS_DIFFER)))
                .orElseGet(() -> Attainment.undecided(Reason.NUMBER_WANTED));
    }

    @Override
    default Set<Remark> remarks() {
        return measure().remarks();
    }
}
