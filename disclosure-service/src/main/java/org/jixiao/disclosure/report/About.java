package org.jixiao.disclosure.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page that a report is about. @param project null for the department's year as a whole */
public record About(UUID budget, int version, @Nullable UUID project) {}
