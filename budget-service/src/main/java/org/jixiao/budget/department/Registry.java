package org.jixiao.budget.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Where the administrators of a division enter departments and describe them. Holds the lock of the division, so that no two
 * get one name.
 */
@ApplicationScoped
public class Registry {

    private final Divisions divisions;
    private final Departments departments;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Caller caller;

    Registry(Divisions divisions, Departments departments, DirectoryEvents events, Audit audit, Caller caller) {
        this.caller = caller;
        this.divisions = divisions;
        this.departments = departments;
        this.events = events;
        this.audit = audit;
    }

    /** @param isNew false where it was there already */
    public record Entry(Department department, boolean isNew) {}

    /**
     * The one there is, by code or else by name, or a new one.
     *
     * @throws DivisionUnknown if the directory does not have the division
     * @throws DepartmentExists if the code is another one's
     * @throws NameTaken if a name is another one's
     */
    public Entry register(RegisterDepartment command) {
        caller.requireDivision(command.division());
        Division division = divisions.locked(command.division()).orElseThrow(DivisionUnknown::new);
        return present(command)
                .map(department -> new Entry(department, false))
                .orElseGet(() -> new Entry(add(division, command), true));
    }

    /** By its code, else by a name it has or had. */
    private Optional<Department> present(RegisterDepartment command) {
        if (command.code() == null) {
            return departments.written(command.division(), Set.of(Spelling.plain(command.name()))).stream()
                    .findFirst();
        }
        Optional<Department> present = departments.find(new DepartmentKey(command.division(), command.code()));
        present.ifPresent(department -> {
            requireStanding(department);
            if (!department.isWritten(command.name())) {
                throw new DepartmentExists(department);
            }
        });
        return present;
    }

    private Department add(Division division, RegisterDepartment command) {
        String code = command.code() == null ? departments.mint(division.code()) : command.code();
        Department department = new Department(division, code, command.name(), command.otherWays());
        requireFree(department, command.name(), command.otherWays());
        departments.persistAndFlush(department);
        events.changed(department);
        record("register", department, null);
        return department;
    }

    /**
     * Locked, for someone who edits it or what belongs to it.
     *
     * @throws NotFound if it is not there, or not for the caller
     * @throws DepartmentGone if it was merged
     */
    public Department taken(DepartmentKey key) {
        caller.requireDivision(key.division());
        if (divisions.locked(key.division()).isEmpty()) {
            throw new NotFound();
        }
        Department department = departments.lockedItself(key).orElseThrow(NotFound::new);
        requireStanding(department);
        return department;
    }

    /** @return whether that says anything new @throws NameTaken if a name is another one's */
    public boolean describe(Department department, DescribeDepartment command) {
        requireFree(department, command.name(), command.otherWays());
        boolean changed = department.describe(command.name(), command.since(), command.otherWays());
        if (changed) {
            departments.flush();
            events.changed(department);
            record("describe", department, department.name());
        }
        return changed;
    }

    /** It has other units now. */
    public void retell(Department department) {
        events.changed(department.retold());
    }

    public void record(String verb, Department department, @Nullable String reason) {
        audit.record(new Audit.Act(
                verb,
                DirectoryEvents.subject(department),
                department.division().code(),
                department.code(),
                department.sequence(),
                reason));
    }

    private void requireFree(Department department, String name, List<String> aliases) {
        Collection<String> plain = Department.written(List.of(new DepartmentName(DepartmentName.EVER, name)), aliases);
        departments.written(department.division().code(), plain).stream()
                .filter(other -> !other.key().equals(department.key()))
                .findFirst()
                .ifPresent(other -> {
                    throw new NameTaken(other);
                });
    }

    private static void requireStanding(Department department) {
        if (department.isMerged()) {
            throw new DepartmentGone(department);
        }
    }
}
