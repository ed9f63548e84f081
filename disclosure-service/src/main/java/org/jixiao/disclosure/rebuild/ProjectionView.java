package org.jixiao.disclosure.rebuild;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How much of the projection is there.
 *
 * @param disclosures how many department budgets have been approved
 * @param whole of how many everything is there that their newest approval names
 * @param waiting department budgets of which something is missing and that the caller may read, the first hundred
 */
public record ProjectionView(int disclosures, int whole, List<UUID> waiting) {

    private static final int SHOWN = 100;

    static ProjectionView of(int disclosures, int whole, Stream<UUID> waiting) {
        return new ProjectionView(disclosures, whole, waiting.limit(SHOWN).toList());
    }
}
