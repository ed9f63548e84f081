package org.jixiao.budget.department.merge;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.DepartmentUnknown;
import org.jixiao.budget.department.DepartmentView;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.Registry;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.http.Precondition;

/** Makes one department of two. */
@Path("api/v1/departments/{division}/{code:.+}/merge")
@Tag(name = "directory")
@RolesAllowed(Role.ADMINISTRATOR)
public class MergeResource {

    private final Departments departments;
    private final Registry registry;
    private final Merging merging;
    private final List<Obstacles> obstacles;
    private final Precondition precondition;

    MergeResource(
            Departments departments,
            Registry registry,
            Merging merging,
            @All List<Obstacles> obstacles,
            Precondition precondition) {
        this.departments = departments;
        this.registry = registry;
        this.merging = merging;
        this.obstacles = List.copyOf(obstacles);
        this.precondition = precondition;
    }

    /** Answers with the survivor. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Precondition.Asked
    @AlsoRefuses(status = "422", when = "there is no such department to merge it into, or it is the same one")
    public DepartmentView merge(
            @RestPath String division, @RestPath String code, @Valid @NotNull MergeDepartment command) {
        DepartmentKey into = new DepartmentKey(division, command.into());
        Department merged = registry.taken(new DepartmentKey(division, code));
        precondition.honour(merged.sequence());
        if (into.equals(merged.key())) {
            throw new MergeIntoItself();
        }
        if (!departments.has(into)) {
            throw new DepartmentUnknown();
        }
        Department survivor = registry.taken(into);
        List<Obstacles.Obstacle> found = obstacles.stream()
                .flatMap(each -> each.between(merged.key(), into).stream())
                .toList();
        if (!found.isEmpty()) {
            throw new NotMergeable(found);
        }
        merging.merge(merged, survivor, command.reason());
        return DepartmentView.of(survivor);
    }
}
