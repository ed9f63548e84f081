package org.jixiao.indicator.target.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Remark;

/** STRAY: a sign at the end that means nothing there (2024年底前完成%). */
final class StrayEnd extends ValueRule {

    StrayEnd() {
        super("STRAY", Finding.Severity.WARNING, null);
    }

    @Override
    boolean catches(Reading reading) {
        return reading.remarks().contains(Remark.STRAY);
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”末尾有多余的符号。",
                "The target “" + text + "” of “" + indicator + "” ends in a stray sign.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual("请删去末尾多余的符号。", "Remove the sign at the end.");
    }
}
