package org.jixiao.budget.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Takes a department into the directory.
 *
 * @param code as the region writes it; null where it has none and one is to be minted
 */
public record RegisterDepartment(
        @NotBlank @Pattern(regexp = Division.CODE) String division,

        @Nullable @Pattern(regexp = Department.CODE) String code,

        @NotBlank @Size(max = 200) String name) {}
