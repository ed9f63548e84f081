package org.jixiao.indicator.target.rule;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;

/** PCT_BOUND: a share that is to reach or exceed more than the whole. */
final class PercentAboveHundred extends ValueRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    PercentAboveHundred() {
        super("PCT_BOUND", Finding.Severity.WARNING, null);
    }

    @Override
    boolean catches(Reading reading) {
        return reading.value()
                .bound()
                .filter(Bound::isPercent)
                .filter(bound -> bound.comparator() != Target.Comparator.LE)
                .filter(bound -> bound.value().compareTo(WHOLE) > 0)
                .isPresent();
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”超过100%。",
                "The target “" + text + "” of “" + indicator + "” is above 100%.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual(
                "请核对；如为增长率等可以超过100%的指标，请说明理由。", "Check it; give a reason if it is a rate that may exceed 100%.");
    }
}
