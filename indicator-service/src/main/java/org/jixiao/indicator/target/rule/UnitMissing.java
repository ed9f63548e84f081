package org.jixiao.indicator.target.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Remark;

/** UNIT_MISSING: a number without a unit. */
final class UnitMissing extends ValueRule {

    UnitMissing() {
        super("UNIT_MISSING", Finding.Severity.WARNING, null);
    }

    @Override
    boolean catches(Reading reading) {
        return reading.remarks().contains(Remark.UNIT_MISSING);
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”没有计量单位。",
                "The target “" + text + "” of “" + indicator + "” has no unit.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual("请补上计量单位，例如“次”“人”“%”。", "Add the unit.");
    }
}
