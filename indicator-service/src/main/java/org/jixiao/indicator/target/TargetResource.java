package org.jixiao.indicator.target;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** Target sheets, as departments keep them and everyone concerned reads them. */
@Path("api/v1/targets")
@Tag(name = "targets")
@Authenticated
public class TargetResource {

    private final TargetSheets sheets;
    private final SheetDesk desk;
    private final Findings findings;
    private final SheetSubmission submission;
    private final SheetChronicle chronicle;
    private final Caller caller;

    TargetResource(
            TargetSheets sheets,
            SheetDesk desk,
            Findings findings,
            SheetSubmission submission,
            SheetChronicle chronicle,
            Caller caller) {
        this.sheets = sheets;
        this.desk = desk;
        this.findings = findings;
        this.submission = submission;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page<TargetSheetView> list(
            @RestQuery @Nullable UUID budget,
            @RestQuery @Nullable UUID project,
            @RestQuery @Nullable UUID filing,
            @RestQuery @Nullable String state,
            @Valid @BeanParam Page.Request page) {
        SheetFilter filter = new SheetFilter(caller.reach())
                .is("about.budget", budget)
                .is("about.project", project)
                .is("wording.filing", filing)
                .is("state", state == null ? null : SheetState.named(state))
                .after(page.cursor(UUID::fromString).orElse(null));
        return Page.of(
                sheets.page(filter, page.fetch()),
                page,
                sheet -> sheet.id().toString(),
                sheet -> desk.view(desk.read(sheet.id())));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TargetSheetView get(@RestPath UUID id) {
        return desk.view(desk.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    public TargetSheetView edit(@RestPath UUID id, @Valid @NotNull EditTarget command) {
        SheetDesk.Folder folder = desk.takeForEdit(id);
        TargetSheet sheet = folder.sheet();
        sheet.edit(command.toContent(sheet.content()), caller.subject(), folder.budget());
        chronicle.record("edit", sheet, null);
        return desk.view(folder);
    }

    @GET
    @Path("{id}/findings")
    @Transactional
    public Page<FindingView> findings(@RestPath UUID id) {
        return new Page<>(findings.of(desk.read(id).sheet()), null);
    }

    @POST
    @Path("{id}/acknowledgements")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    public Page<FindingView> acknowledge(@RestPath UUID id, @Valid @NotNull AcknowledgeFinding command) {
        TargetSheet sheet = desk.takeForDepartment(id).sheet();
        findings.acknowledge(sheet, command, caller.subject());
        chronicle.note("acknowledge", sheet, command.reason());
        return new Page<>(findings.of(sheet), null);
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    public TargetSheetView submit(@RestPath UUID id) {
        return submission.submit(id);
    }

    @POST
    @Path("{id}/recall")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    public TargetSheetView recall(@RestPath UUID id) {
        SheetDesk.Folder folder = desk.takeForDepartment(id);
        folder.sheet().recall(folder.budget());
        chronicle.recordRecall(folder.sheet());
        return desk.view(folder);
    }
}
