package org.jixiao.budget.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Gives a division its name. @param parent the division it lies in; null where its code says it */
public record NameDivision(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Pattern(regexp = Division.CODE) String parent) {}
