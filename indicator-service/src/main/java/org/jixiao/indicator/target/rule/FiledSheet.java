package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.UUID;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of a filing says, for the others to be looked at beside it.
 *
 * @param project null for the department as a whole
 */
public record FiledSheet(UUID id, @Nullable UUID project, List<IndicatorEntry> indicators) {}
