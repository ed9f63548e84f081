package org.jixiao.disclosure.rebuild;

import java.util.List;
import java.util.UUID;

/**
 * How much of the projection is there.
 *
 * @param disclosures how many department budgets have been approved
 * @param whole of how many everything is there that their newest approval names
 * @param waiting department budgets of which something is missing, the first hundred
 */
public record ProjectionView(int disclosures, int whole, List<UUID> waiting) {

    private static final int SHOWN = 100;

    static ProjectionView of(int disclosures, List<UUID> waiting) {
        return new ProjectionView(
                disclosures,
                disclosures - waiting.size(),
                waiting.stream().limit(SHOWN).toList());
    }
}
