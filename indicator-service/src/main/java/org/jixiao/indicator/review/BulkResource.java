package org.jixiao.indicator.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.indicator.target.SheetSubmission;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Bulk;

/** Acts on many target sheets at once. The answer says of each what came of it; one that is refused holds no other up. */
@Path("api/v1/targets/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class BulkResource {

    private final SheetSubmission submission;
    private final SheetReview review;
    private final Bulk bulk;

    BulkResource(SheetSubmission submission, SheetReview review, Bulk bulk) {
        this.submission = submission;
        this.review = review;
        this.bulk = bulk;
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    public Bulk.Answer submit(@Valid @NotNull SubmitTargets command) {
        return bulk.each(command.items(), submission::submit);
    }

    @POST
    @Path("approval")
    @RolesAllowed(Role.FINANCE_REVIEWER)
    public Bulk.Answer approve(@Valid @NotNull ApproveTargets command) {
        return bulk.each(command.items(), id -> review.approve(id, command.each()));
    }

    @POST
    @Path("return")
    @RolesAllowed(Role.FINANCE_REVIEWER)
    public Bulk.Answer sendBack(@Valid @NotNull ReturnTargets command) {
        Map<UUID, ReturnTarget> said = command.each();
        return bulk.each(command.sheets(), id -> review.sendBack(id, Objects.requireNonNull(said.get(id))));
    }
}
