package org.jixiao.budget.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a division its name. */
public record NameDivision(@NotBlank @Size(max = 200) String name) {}
