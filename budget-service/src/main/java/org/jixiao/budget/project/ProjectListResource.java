package org.jixiao.budget.project;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.budget.change.ChangedSince;
import org.jixiao.budget.change.Changes;
import org.jixiao.budget.change.Reading;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** The projects of all budgets that the caller may read, for systems that keep a copy. */
@Path("api/v1/projects")
@Tag(name = "projects")
@Authenticated
public class ProjectListResource {

    private final Projects projects;
    private final Changes changes;
    private final Caller caller;

    ProjectListResource(Projects projects, Changes changes, Caller caller) {
        this.projects = projects;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Transactional
    public RestResponse<Page<ProjectView>> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable Integer fiscalYear,
            @BeanParam ChangedSince since,
            @Valid @BeanParam Page.Request page) {
        Projects.Asked asked = new Projects.Asked(division, department, fiscalYear, since.updatedSince());
        UUID after = page.cursor(UUID::fromString).orElse(null);
        Reading reading = changes.reading(since);
        return reading.answer(Page.of(
                projects.page(caller.reach(), asked, after, page.fetch()),
                page,
                project -> project.id().toString(),
                ProjectView::of));
    }
}
