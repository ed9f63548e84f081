package org.jixiao.budget.window;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * More time, given with a reason.
 *
 * @param department code of the one it is given to; null for every department of the division
 * @param until the last day
 * @param grantedBy subject of who gave it
 */
public record Extension(
        @Nullable String department, LocalDate until, String reason, String grantedBy, Instant grantedAt) {

    boolean isFor(@Nullable String code) {
        return department == null || department.equals(code);
    }
}
