package org.jixiao.budget.window;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jixiao.budget.department.Department;
import org.jspecify.annotations.Nullable;

/**
 * Gives more time.
 *
 * @param until the last day, in Asia/Shanghai
 * @param department code of one department; null for all of the division
 */
public record ExtendWindow(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Pattern(regexp = Department.CODE) String department) {

    Extension given(@Nullable String code, String grantor, Instant now) {
        return new Extension(code, until, reason, grantor, now);
    }
}
