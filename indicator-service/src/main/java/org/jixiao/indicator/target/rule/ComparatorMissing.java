package org.jixiao.indicator.target.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;

/** CMP_MISSING: a number without comparator is taken as “equal to”, which people seldom mean. */
final class ComparatorMissing extends ValueRule {

    ComparatorMissing() {
        super("CMP_MISSING", Finding.Severity.INFO, null);
    }

    @Override
    boolean catches(Reading reading) {
        return reading.value().bound().filter(Bound::implied).isPresent();
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”没有对比符号，按“等于”理解。",
                "The target “" + text + "” of “" + indicator + "” has no comparator and is taken as “equal to”.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual("如本意是不低于或不超过，请写明“≥”或“≤”。", "Write ≥ or ≤ if that is what is meant.");
    }
}
