package org.jixiao.indicator.target.check;

import java.math.BigDecimal;
import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.target.rule.Notice;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a front end shows it.
 *
 * @param id names it for good
 * @param rule its code, which findings carry; several rules may share one
 * @param gate as it is in the region asked for
 * @param threshold from where on it speaks, where the region says so; null where the rule's own holds or it has none
 * @param off true where the region does not apply it
 * @param source law, notice or form that it comes from, else the practice (实务：…)
 * @param message what it says; words in braces are filled in
 */
public record RuleView(
        String id,
        String rule,
        Finding.Severity severity,
        Finding.Gate gate,
        @Nullable BigDecimal threshold,
        boolean off,
        @Nullable String source,
        Bilingual message,
        Bilingual remedy) {

    static RuleView of(Map.Entry<String, Notice> entry, RuleSettings settings) {
        Notice notice = entry.getValue();
        RuleSettings.Setting setting = settings.of(entry.getKey(), notice.rule());
        return new RuleView(
                entry.getKey(),
                notice.rule(),
                notice.severity(),
                setting.gate() == null ? notice.standingGate() : setting.gate(),
                setting.threshold(),
                setting.off(),
                notice.source(),
                notice.message(),
                notice.remedy());
    }
}
