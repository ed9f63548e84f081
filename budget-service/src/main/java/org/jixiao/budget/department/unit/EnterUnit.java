package org.jixiao.budget.department.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.budget.department.Department;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a department.
 *
 * @param code as the region writes it; null where it has none and one is to be minted
 * @param aliases all other ways it is written; null or empty for none
 */
public record EnterUnit(
        @Nullable @Pattern(regexp = Department.CODE) String code,

        @NotBlank @Size(max = Department.LONGEST_NAME) String name,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = Department.LONGEST_NAME) String> aliases) {

    List<String> otherWays() {
        return aliases == null ? List.of() : aliases.stream().distinct().toList();
    }
}
