package org.jixiao.indicator.target.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Remark;

/** UNIT_FORMAT: a rate of money that names no currency unit (1200/人/年). */
final class CurrencyMissing extends ValueRule {

    CurrencyMissing() {
        super("UNIT_FORMAT", Finding.Severity.ERROR, null);
    }

    @Override
    boolean catches(Reading reading) {
        return reading.remarks().contains(Remark.CURRENCY_MISSING);
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”缺少货币单位。",
                "The target “" + text + "” of “" + indicator + "” names no currency unit.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual("请补上货币单位，例如“1200元/人/年”。", "Add the currency unit, such as 1200元/人/年.");
    }
}
