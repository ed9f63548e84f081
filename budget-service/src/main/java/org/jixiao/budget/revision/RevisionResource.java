package org.jixiao.budget.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.project.ProjectView;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.http.Page;

/** The revisions of a budget: each that was approved as it was approved, and how they differ. */
@Path("api/v1/budgets/{id}/revisions")
@Tag(name = "revisions")
@Authenticated
public class RevisionResource {

    private final BudgetDesk desk;
    private final BudgetLines lines;
    private final Projects projects;
    private final Archive archive;
    private final ApprovedProjects approved;
    private final ObjectMapper json;

    RevisionResource(
            BudgetDesk desk,
            BudgetLines lines,
            Projects projects,
            Archive archive,
            ApprovedProjects approved,
            ObjectMapper json) {
        this.desk = desk;
        this.lines = lines;
        this.projects = projects;
        this.archive = archive;
        this.approved = approved;
        this.json = json;
    }

    /** All revisions there are, by number; one that was given up leaves a gap. */
    public record RevisionList(List<RevisionSummary> items) {}

    @GET
    @Transactional
    public RevisionList list(@RestPath UUID id) {
        DepartmentBudget budget = desk.read(id);
        Stream<RevisionSummary> kept = archive.of(id).stream().map(revision -> RevisionSummary.of(revision, budget));
        Stream<RevisionSummary> current = isApproved(budget, budget.revision())
                ? Stream.empty()
                : Stream.of(RevisionSummary.ofCurrent(budget, lines.of(id)));
        return new RevisionList(Stream.concat(kept, current).toList());
    }

    /** One that was approved. */
    @GET
    @Path("{revision}")
    @Transactional
    public RevisionView get(@RestPath UUID id, @RestPath int revision) {
        DepartmentBudget budget = desk.read(id);
        return RevisionView.of(archive.require(id, revision), budget);
    }

    /** The projects as that revision approved them. */
    @GET
    @Path("{revision}/projects")
    @Transactional
    public Page<ProjectView> projects(@RestPath UUID id, @RestPath int revision, @Valid @BeanParam Page.Request page) {
        desk.read(id);
        archive.require(id, revision);
        return Page.of(
                approved.page(id, revision, page),
                page,
                project -> Integer.toString(project.position()),
                project -> ProjectView.of(project.project(), id, project.sequence(), project.matter()));
    }

    /** Either may be the one that is open. */
    @GET
    @Path("{from}/diff/{to}")
    @Transactional
    public RevisionDiff diff(@RestPath UUID id, @RestPath int from, @RestPath int to) {
        DepartmentBudget budget = desk.read(id);
        return RevisionDiff.between(snapshot(budget, from), snapshot(budget, to), json);
    }

    private Snapshot snapshot(DepartmentBudget budget, int revision) {
        if (revision == budget.revision() && !isApproved(budget, revision)) {
            return new Snapshot(
                    revision,
                    budget.matter(),
                    projects.in(budget.id()).stream().map(Snapshot.Entry::of).toList());
        }
        return new Snapshot(
                revision,
                archive.require(budget.id(), revision).said().matter(),
                approved.of(budget.id(), revision).stream()
                        .map(Snapshot.Entry::of)
                        .toList());
    }

    private static boolean isApproved(DepartmentBudget budget, int revision) {
        return Objects.equals(budget.inForce(), revision);
    }
}
