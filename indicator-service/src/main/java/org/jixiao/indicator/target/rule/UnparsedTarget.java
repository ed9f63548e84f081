package org.jixiao.indicator.target.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;

/** UNPARSED: nobody can tell later whether such a target was met. */
final class UnparsedTarget extends ValueRule {

    UnparsedTarget() {
        super("UNPARSED", Finding.Severity.WARNING, null);
    }

    @Override
    boolean catches(Reading reading) {
        return !reading.value().isUnderstood();
    }

    @Override
    Bilingual message(String indicator, String text) {
        return new Bilingual(
                "“" + indicator + "”的指标值“" + text + "”未能识别。",
                "The target “" + text + "” of “" + indicator + "” was not understood.");
    }

    @Override
    Bilingual remedy() {
        return new Bilingual(
                "请改写为可以衡量的值，例如“≥90%”“200人”“2024年底前”；如确需保留，请说明理由。",
                "Write it so that it can be measured, such as ≥90%, or give a reason for keeping it.");
    }
}
