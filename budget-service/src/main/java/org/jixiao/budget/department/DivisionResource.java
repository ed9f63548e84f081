package org.jixiao.budget.department;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The divisions, as an administrator keeps them. */
@Path("api/v1/divisions")
@Tag(name = "directory")
@Authenticated
public class DivisionResource {

    private final Divisions divisions;
    private final Departments departments;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Caller caller;

    DivisionResource(Divisions divisions, Departments departments, DirectoryEvents events, Audit audit, Caller caller) {
        this.divisions = divisions;
        this.departments = departments;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    /** All that the caller may see: they are few. */
    public record DivisionList(List<DivisionView> items) {}

    /** By code. @param under only this one and what lies in it */
    @GET
    public DivisionList list(@RestQuery @Nullable String under) {
        DivisionTree tree = DivisionTree.of(divisions.listAll());
        return new DivisionList(divisions.within(caller.reach()).stream()
                .filter(division -> under == null || tree.isWithin(division, under))
                .map(division -> DivisionView.of(division, tree))
                .toList());
    }

    @GET
    @Path("{code}")
    public DivisionView get(@RestPath String code) {
        return divisions.within(caller.reach()).stream()
                .filter(division -> division.code().equals(code))
                .findFirst()
                .map(this::view)
                .orElseThrow(NotFound::new);
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @AlsoRefuses(status = "422", when = "it would lie within itself")
    public DivisionView name(
            @RestPath @Pattern(regexp = Division.CODE) String code, @Valid @NotNull NameDivision command) {
        caller.requireDivision(code);
        requireKnown(command.parent());
        Division division = divisions.locked(code).orElse(null);
        if (division == null) {
            division = new Division(code, command.name(), command.parent());
            divisions.persist(division);
            record(division);
        } else {
            boolean renamed = division.rename(command.name());
            if (renamed) {
                departments.in(code).stream()
                        .filter(department -> !department.isMerged())
                        .forEach(department -> events.changed(department.retold()));
            }
            if (division.belongTo(command.parent()) || renamed) {
                record(division);
            }
        }
        return view(division);
    }

    private DivisionView view(Division division) {
        DivisionTree tree = DivisionTree.of(divisions.listAll());
        if (tree.isInCircle(division)) {
            throw new DivisionCircle(division.code());
        }
        return DivisionView.of(division, tree);
    }

    private void requireKnown(@Nullable String parent) {
        if (parent != null && divisions.findById(parent) == null) {
            throw Refusal.ofField("/parent", "没有这个行政区划。", "is no division of the directory");
        }
    }

    private void record(Division division) {
        audit.record(new Audit.Act("name", "division/" + division.code(), division.code(), "", null, division.name()));
    }
}
