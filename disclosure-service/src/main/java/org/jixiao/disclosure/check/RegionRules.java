package org.jixiao.disclosure.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** Where a region differs from what a rule says of itself: section {@code rules} of its profile, by code; {@code SUM} speaks for all {@code SUM_…}. */
record RegionRules(Map<String, Setting> rules) {

    private static final String SUMS = "SUM";
    private static final Setting AS_IT_IS = new Setting(null, null, false);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RegionRules {
        rules = Map.copyOf(rules);
    }

    /**
     * @param gate null where the rule's own holds
     * @param threshold in the rule's own unit; null where the rule's own holds
     * @param off true where the rule is not applied
     */
    record Setting(Finding.@Nullable Gate gate, @Nullable BigDecimal threshold, boolean off) {}

    /** The finding as it counts in this region; empty where the rule is off. */
    Optional<Finding> applied(Finding finding) {
        Setting setting = of(finding.rule());
        return setting.off()
                ? Optional.empty()
                : Optional.of(
                        finding.inRegion(setting.gate() == null ? finding.gate() : setting.gate(), finding.profile()));
    }

    /** A difference in yuan that passes. */
    BigDecimal tolerance(String code) {
        BigDecimal set = of(code).threshold();
        return set == null || !code.startsWith(SUMS) ? BigDecimal.ZERO : set;
    }

    private Setting of(String code) {
        Setting exact = rules.get(code);
        if (exact != null) {
            return exact;
        }
        return code.startsWith(SUMS + "_") ? rules.getOrDefault(SUMS, AS_IT_IS) : AS_IT_IS;
    }
}
