package org.jixiao.indicator.target;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** Target sheets, as departments keep them and everyone concerned reads them. */
@Path("api/v1/targets")
@Tag(name = "targets")
@Authenticated
public class TargetResource {

    private final TargetSheets sheets;
    private final SheetDesk desk;
    private final Forerunners forerunners;
    private final Origins origins;
    private final SheetSubmission submission;
    private final SheetChronicle chronicle;
    private final Caller caller;

    TargetResource(
            TargetSheets sheets,
            SheetDesk desk,
            Forerunners forerunners,
            Origins origins,
            SheetSubmission submission,
            SheetChronicle chronicle,
            Caller caller) {
        this.sheets = sheets;
        this.desk = desk;
        this.forerunners = forerunners;
        this.origins = origins;
        this.submission = submission;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page<TargetSheetView> list(@BeanParam AskedSheets asked, @Valid @BeanParam Page.Request page) {
        SheetFilter filter = asked.narrow(new SheetFilter(caller.reach()))
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
    @Precondition.Asked(needed = true)
    public TargetSheetView edit(@RestPath UUID id, @Valid @NotNull EditTarget command) {
        SheetDesk.Folder folder = desk.takeForEdit(id);
        TargetSheet sheet = folder.sheet();
        origins.requireFitting(command, sheet);
        String settled = sheet.wording().settling();
        sheet.edit(command.toContent(sheet.content()), caller.subject(), folder.budget());
        return edited("edit", folder, settled);
    }

    /** The words of a sheet of an earlier year in place of what there is. The body may be left out. */
    @POST
    @Path("{id}/copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public TargetSheetView copy(@RestPath UUID id, @Valid @Nullable CopyTarget command) {
        SheetDesk.Folder folder = desk.takeForEdit(id);
        TargetSheet sheet = folder.sheet();
        TargetSheet earlier = forerunners.require(sheet, (command == null ? CopyTarget.OF_FORERUNNER : command).from());
        sheet.copy(earlier.id(), forerunners.inForce(earlier), caller.subject(), folder.budget());
        return edited("copy", folder, "sheet/" + earlier.id());
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    @Precondition.Asked
    public TargetSheetView submit(@RestPath UUID id) {
        return submission.submit(id);
    }

    @POST
    @Path("{id}/recall")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    @Precondition.Asked
    public TargetSheetView recall(@RestPath UUID id) {
        SheetDesk.Folder folder = desk.takeForDepartment(id);
        folder.sheet().recall(folder.budget());
        chronicle.recordRecall(folder.sheet());
        return desk.view(folder);
    }

    private TargetSheetView edited(String act, SheetDesk.Folder folder, @Nullable String reason) {
        forerunners.remind(folder.sheet());
        chronicle.record(act, folder.sheet(), reason);
        return desk.view(folder);
    }
}
