package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** Where a region differs from what a rule says of itself, by the rule's code. */
public record RuleSettings(Map<String, Setting> rules) {

    public static final RuleSettings NONE = new RuleSettings(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleSettings {
        rules = Map.copyOf(rules);
    }

    /** @param gate null where the rule's own holds @param off true where the rule is not applied */
    public record Setting(Finding.@Nullable Gate gate, boolean off) {}

    /** The finding as it counts in this region; empty where the rule is off. */
    Optional<Finding> applied(Finding finding, @Nullable String version) {
        Setting setting = rules.getOrDefault(finding.rule(), new Setting(null, false));
        return setting.off()
                ? Optional.empty()
                : Optional.of(new Finding(
                        finding.rule(),
                        finding.severity(),
                        setting.gate() == null ? finding.gate() : setting.gate(),
                        finding.path(),
                        finding.place(),
                        finding.value(),
                        finding.message(),
                        finding.remedy(),
                        finding.source(),
                        version));
    }
}
