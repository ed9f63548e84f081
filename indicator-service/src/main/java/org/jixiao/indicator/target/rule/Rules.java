package org.jixiao.indicator.target.rule;

import java.util.List;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** The rules of this service, in the order their findings are shown. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new NoIndicator(),
            new BlankTarget(),
            new UnparsedTarget(),
            new StrayEnd(),
            new UnitMissing(),
            new CurrencyMissing(),
            new PercentAboveHundred(),
            new ComparatorMissing());

    private Rules() {}

    /** @param version of the region's profile that the settings come from; recorded on each finding */
    public static List<Finding> check(CheckedSheet sheet, RuleSettings settings, @Nullable String version) {
        return ALL.stream()
                .flatMap(rule -> rule.findings(sheet))
                .flatMap(finding -> settings.applied(finding, version).stream())
                .toList();
    }
}
