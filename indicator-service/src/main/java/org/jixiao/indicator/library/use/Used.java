package org.jixiao.indicator.library.use;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a sheet that a definition speaks of.
 *
 * @param inForce false for what is not yet: drafted, in review, or approved while its budget is not
 * @param target as written; null where none is given
 */
record Used(UUID sheet, boolean inForce, @Nullable String target) {}
