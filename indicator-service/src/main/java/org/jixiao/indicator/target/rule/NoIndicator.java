package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;

/** COVERAGE: money for which nothing is promised. A sheet without an indicator cannot be judged at all. */
final class NoIndicator implements Rule {

    @Override
    public Stream<Finding> findings(CheckedSheet sheet) {
        return sheet.indicators().isEmpty() ? Stream.of(finding(sheet)) : Stream.empty();
    }

    private static Finding finding(CheckedSheet sheet) {
        return new Finding(
                "COVERAGE",
                Finding.Severity.ERROR,
                Finding.Gate.HARD,
                sheet.path() + "/indicators",
                null,
                null,
                new Bilingual("绩效目标表没有任何指标。", "The sheet has no indicator."),
                new Bilingual("请至少填写一项绩效指标。", "Enter at least one indicator."),
                "财预〔2015〕88号",
                null);
    }
}
