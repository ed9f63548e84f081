package org.jixiao.budget.check.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** Where a region differs from what a rule says of itself, by the rule's code; {@code SUM} speaks for all {@code SUM_…}. */
public record RuleSettings(Map<String, Setting> rules) {

    public static final RuleSettings NONE = new RuleSettings(Map.of());

    private static final String SUMS = "SUM";
    private static final Setting AS_IT_IS = new Setting(null, null, false);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleSettings {
        rules = Map.copyOf(rules);
    }

    /**
     * @param gate null where the rule's own holds
     * @param threshold in the rule's own unit; null where the rule's own holds
     * @param off true where the rule is not applied
     */
    public record Setting(
            Finding.@Nullable Gate gate, @Nullable BigDecimal threshold, boolean off) {}

    /** The finding as it counts in this region; empty where the rule is off. */
    public Optional<Finding> applied(Finding finding, @Nullable String version) {
        Setting setting = of(finding.rule());
        return setting.off()
                ? Optional.empty()
                : Optional.of(finding.inRegion(setting.gate() == null ? finding.gate() : setting.gate(), version));
    }

    public BigDecimal threshold(String rule, BigDecimal own) {
        BigDecimal set = of(rule).threshold();
        return set == null ? own : set;
    }

    private Setting of(String rule) {
        Setting exact = rules.get(rule);
        if (exact != null) {
            return exact;
        }
        return rule.startsWith(SUMS + "_") ? rules.getOrDefault(SUMS, AS_IT_IS) : AS_IT_IS;
    }
}
