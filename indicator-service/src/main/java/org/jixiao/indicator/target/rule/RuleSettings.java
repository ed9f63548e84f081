package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** Where a region differs from what a rule says of itself: by the rule's id, else by its code. */
public record RuleSettings(Map<String, Setting> rules) {

    public static final RuleSettings NONE = new RuleSettings(Map.of());

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

    /** The finding as it counts in this region; empty where the rule is off. @param version of the region's profile */
    public Optional<Finding> applied(Hit hit, @Nullable String version) {
        Setting setting = of(hit.id(), hit.notice().rule());
        if (setting.off()) {
            return Optional.empty();
        }
        Finding finding = hit.finding();
        return Optional.of(finding.inRegion(setting.gate() == null ? finding.gate() : setting.gate(), version));
    }

    /** From where on a rule speaks. @param id of the rule @param own what holds where the region says nothing */
    public BigDecimal threshold(String id, BigDecimal own) {
        BigDecimal set = rules.getOrDefault(id, AS_IT_IS).threshold();
        return set == null ? own : set;
    }

    /** What it says of a rule: by its id, else by its code. */
    public Setting of(String id, String rule) {
        Setting exact = rules.get(id);
        return exact == null ? rules.getOrDefault(rule, AS_IT_IS) : exact;
    }
}
