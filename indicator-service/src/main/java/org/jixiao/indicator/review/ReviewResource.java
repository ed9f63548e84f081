package org.jixiao.indicator.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.indicator.target.SheetChronicle;
import org.jixiao.indicator.target.SheetDesk;
import org.jixiao.indicator.target.TargetSheetView;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The finance bureau's acts on target sheets. */
@Path("api/v1/targets/{id}")
@Tag(name = "review")
@RolesAllowed(Role.FINANCE_REVIEWER)
public class ReviewResource {

    private final SheetDesk desk;
    private final SheetChronicle chronicle;
    private final Caller caller;

    ReviewResource(SheetDesk desk, SheetChronicle chronicle, Caller caller) {
        this.desk = desk;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    /** The body may be left out: then no grade is given. */
    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public TargetSheetView approve(@RestPath UUID id, @Valid @Nullable ApproveTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet().approve(command == null ? null : command.grade(), caller.subject(), folder.budget());
        chronicle.record("approve", folder.sheet(), null);
        return desk.view(folder);
    }

    @POST
    @Path("return")
    @Transactional
    public TargetSheetView sendBack(@RestPath UUID id, @Valid @NotNull ReturnTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet()
                .sendBack(command.reason(), command.commentsOn(folder.sheet().content()), folder.budget());
        chronicle.record("return", folder.sheet(), command.reason());
        return desk.view(folder);
    }
}
