package org.jixiao.indicator.library.use;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a sheet that a definition speaks of.
 *
 * @param approved true for what is in force, false for what a department is still at
 * @param target as written; null where none is given
 */
record Used(UUID sheet, boolean approved, @Nullable String target) {}
