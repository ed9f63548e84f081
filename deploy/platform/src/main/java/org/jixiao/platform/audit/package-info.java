/** The audit trail: one row for each change of state, written with it, never changed. */
@NullMarked
package org.jixiao.platform.audit;

import org.jspecify.annotations.NullMarked;
