package org.jixiao.budget.department.load;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.DescribeDepartment;
import org.jixiao.budget.department.Division;
import org.jixiao.budget.department.RegisterDepartment;
import org.jixiao.budget.department.unit.EnterUnit;
import org.jspecify.annotations.Nullable;

/**
 * A department with its units.
 *
 * @param code null where the region has none: then the name leads to the one there is
 * @param since the first fiscal year of the name, where it is another than the one there is; null refuses another name
 * @param aliases are added to those there are
 * @param units are added to those there are
 */
public record DepartmentItem(
        @NotBlank @Pattern(regexp = Division.CODE) String division,

        @Nullable @Pattern(regexp = Department.CODE) String code,

        @NotBlank @Size(max = Department.LONGEST_NAME) String name,

        @Nullable FiscalYear since,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = Department.LONGEST_NAME) String> aliases,

        @Nullable @Size(max = 1000) List<@Valid EnterUnit> units) {

    List<EnterUnit> itsUnits() {
        return units == null ? List.of() : units;
    }

    private List<String> otherWays() {
        return aliases == null ? List.of() : aliases;
    }

    RegisterDepartment registration() {
        return new RegisterDepartment(division, code, name, otherWays());
    }

    /** Of one that is there: its name stays unless this one has a year, and no alias is lost. */
    DescribeDepartment description(Department present) {
        return new DescribeDepartment(
                since == null ? present.name() : name,
                since,
                Stream.concat(present.aliases().stream(), otherWays().stream())
                        .distinct()
                        .toList());
    }
}
