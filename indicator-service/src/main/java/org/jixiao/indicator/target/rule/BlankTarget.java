package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/** BLANK: an indicator without any value, unless the form leaves it free or says that it does not apply. */
final class BlankTarget implements Rule {

    @Override
    public Stream<Finding> findings(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> isBlank(indicator.target(), sheet.year()))
                .filter(indicator -> isBlank(indicator.wholeTerm(), sheet.year()))
                .filter(indicator -> !isOptional(indicator))
                .map(indicator -> finding(sheet, indicator));
    }

    private static boolean isBlank(@Nullable String text, FiscalYear year) {
        return Reading.of(text, year).isEmpty();
    }

    private static boolean isOptional(IndicatorEntry indicator) {
        String fill = indicator.fill();
        return (fill != null && fill.startsWith("选填"))
                || indicator.name().strip().equals("不涉及");
    }

    private static Finding finding(CheckedSheet sheet, IndicatorEntry indicator) {
        return new Finding(
                "BLANK",
                Finding.Severity.ERROR,
                Finding.Gate.ACKNOWLEDGE,
                sheet.path(indicator) + "/target",
                indicator.place(),
                null,
                new Bilingual(
                        "“" + indicator.name() + "”没有指标值。", "The indicator “" + indicator.name() + "” has no target."),
                new Bilingual("请填写指标值；不适用的请写“不涉及”。", "Enter a target, or 不涉及 where it does not apply."),
                null,
                null);
    }
}
