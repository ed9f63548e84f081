package org.jixiao.budget.department.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.budget.department.Department;
import org.jspecify.annotations.Nullable;

/** Says what a unit is called. @param aliases all other ways it is written; null or empty for none */
public record DescribeUnit(
        @NotBlank @Size(max = Department.LONGEST_NAME) String name,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = Department.LONGEST_NAME) String> aliases) {

    List<String> otherWays() {
        return aliases == null ? List.of() : aliases.stream().distinct().toList();
    }
}
