package org.jixiao.budget.fund;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.Map;

/**
 * Section {@code fundLabels} of a region's profile: each label of a fund source with the code it means. A label that
 * covers several sources is left out, or is null where a region takes an inherited one back.
 */
record FundLabels(Map<String, String> codes) {

    static final String SECTION = "fundLabels";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    FundLabels(Map<String, String> codes) {
        Map<String, String> meaning = new HashMap<>(codes);
        meaning.values().removeIf(code -> code == null);
        this.codes = Map.copyOf(meaning);
    }
}
