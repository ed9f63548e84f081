package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself, and what it says when it catches something. Words in braces are filled in.
 *
 * @param rule its code; several rules may share one
 * @param gate null where the severity says it: an error or a warning waits for a reason, the rest does nothing
 * @param source law, notice or form that it comes from, else the practice (实务：…)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Notice(
        String rule,
        Finding.Severity severity,
        Finding.@Nullable Gate gate,
        String source,
        Bilingual message,
        Bilingual remedy) {

    public Finding.Gate standingGate() {
        if (gate != null) {
            return gate;
        }
        return severity == Finding.Severity.INFO ? Finding.Gate.NONE : Finding.Gate.ACKNOWLEDGE;
    }

    Bilingual message(Map<String, String> words) {
        return new Bilingual(filled(message.zh(), words), filled(message.en(), words));
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
