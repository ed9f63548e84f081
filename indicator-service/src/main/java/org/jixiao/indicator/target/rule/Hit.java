package org.jixiao.indicator.target.rule;

import java.util.Map;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule caught, and where.
 *
 * @param id of the rule that caught it
 * @param path JSON pointer to what it is about
 * @param place in the filed document; null where that is not known
 * @param value it speaks of, as written; null where a thing is missing
 * @param words for its message
 */
public record Hit(
        String id,
        Notice notice,
        String path,
        @Nullable Place place,
        @Nullable String value,
        Map<String, String> words) {

    public Hit {
        words = Map.copyOf(words);
    }

    /** As it is told, before a region has its say. */
    Finding finding() {
        return new Finding(
                notice.rule(),
                notice.severity(),
                notice.standingGate(),
                path,
                place,
                value,
                notice.message(words),
                notice.remedy(),
                notice.source(),
                null);
    }
}
