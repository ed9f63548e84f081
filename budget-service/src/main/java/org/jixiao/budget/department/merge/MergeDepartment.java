package org.jixiao.budget.department.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jixiao.budget.department.Department;

/** Merges a department into another of its division. @param into the other's code */
public record MergeDepartment(
        @NotBlank @Pattern(regexp = Department.CODE) String into,
        @NotBlank @Size(max = 2000) String reason) {}
