package org.jixiao.budget.department.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.BudgetUnits;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;

/** Finds who may be meant by a name or code as it is written. */
@ApplicationScoped
public class DepartmentNames {

    private final Departments departments;
    private final BudgetUnits units;

    DepartmentNames(Departments departments, BudgetUnits units) {
        this.departments = departments;
        this.units = units;
    }

    /** The surest first, departments before units; a merged department is answered as its survivor. */
    public List<NameMatch> matching(String division, String written) {
        WrittenOffice office = WrittenOffice.of(written);
        return matches(office, candidates(division, office), units.in(division));
    }

    private List<Department> candidates(String division, WrittenOffice office) {
        Optional<Department> byCode =
                Optional.ofNullable(office.code()).flatMap(code -> departments.find(new DepartmentKey(division, code)));
        return Stream.concat(byCode.stream(), departments.written(division, office.plainNames()).stream())
                .distinct()
                .toList();
    }

    static List<NameMatch> matches(
            WrittenOffice office, Collection<Department> departments, Collection<BudgetUnit> units) {
        Stream<NameMatch> ofDepartments = departments.stream()
                .flatMap(department ->
                        office.agreesWith(department.code(), department.name(), department.otherNames()).stream()
                                .map(how -> new NameMatch(department.standing().key(), null, how)));
        Stream<NameMatch> ofUnits = units.stream()
                .flatMap(unit -> office.agreesWith(unit.code(), unit.name(), unit.aliases()).stream()
                        .map(how -> new NameMatch(unit.department().key(), unit.code(), how)));
        return Stream.concat(ofDepartments, ofUnits)
                .distinct()
                .sorted(Comparator.comparing(NameMatch::how))
                .toList();
    }
}
