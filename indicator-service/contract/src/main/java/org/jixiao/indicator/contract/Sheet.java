package org.jixiao.indicator.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target sheet as it stands.
 *
 * @param project null for the sheet of the department as a whole
 * @param judgedAgainst sequence of the project (or, without one, of the {@code budget declared}) it was drawn up for
 */
public record Sheet(
        UUID sheet,
        UUID budget,
        @Nullable UUID project,
        long judgedAgainst,
        List<String> objectives,
        List<Indicator> indicators) {}
