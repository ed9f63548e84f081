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
import org.jixiao.indicator.target.TargetSheetView;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** The finance bureau's acts on target sheets. */
@Path("api/v1/targets/{id}")
@Tag(name = "review")
@RolesAllowed(Role.FINANCE_REVIEWER)
public class ReviewResource {

    private final SheetReview review;

    ReviewResource(SheetReview review) {
        this.review = review;
    }

    /** The body may be left out: then no grade is given. */
    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Precondition.Asked
    public TargetSheetView approve(@RestPath UUID id, @Valid @Nullable ApproveTarget command) {
        return review.approve(id, command == null ? ApproveTarget.WITHOUT_GRADE : command);
    }

    @POST
    @Path("return")
    @Transactional
    @Precondition.Asked
    public TargetSheetView sendBack(@RestPath UUID id, @Valid @NotNull ReturnTarget command) {
        return review.sendBack(id, command);
    }

    /** An answer of the department that does not answer it. The sheet stays as it is until it is returned. */
    @POST
    @Path("comments/{number}/reopening")
    @Transactional
    @Precondition.Asked
    public TargetSheetView reopen(@RestPath UUID id, @RestPath int number, @Valid @NotNull ReopenComment command) {
        return review.reopen(id, number, command);
    }
}
