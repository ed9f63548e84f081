package org.jixiao.budget.department;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Says what a department is called.
 *
 * @param since the first fiscal year that the name holds for; null corrects the name there is
 * @param aliases all other ways it is written
 */
public record DescribeDepartment(
        @NotBlank @Size(max = Department.LONGEST_NAME) String name,
        @Nullable FiscalYear since,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = Department.LONGEST_NAME) String> aliases) {

    List<String> otherWays() {
        return aliases == null ? List.of() : aliases.stream().distinct().toList();
    }
}
