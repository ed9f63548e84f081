package org.jixiao.indicator.target;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.indicator.target.comment.CommentView;
import org.jixiao.indicator.target.comment.ReviewComment;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** What reviewers asked for, and what the department says to each of it. */
@Path("api/v1/targets/{id}/comments")
@Tag(name = "targets")
@Authenticated
public class CommentResource {

    private final SheetDesk desk;
    private final SheetChronicle chronicle;
    private final Caller caller;
    private final Clock clock;

    CommentResource(SheetDesk desk, SheetChronicle chronicle, Caller caller, Clock clock) {
        this.desk = desk;
        this.chronicle = chronicle;
        this.caller = caller;
        this.clock = clock;
    }

    /** Comments in the order they were made. */
    public record CommentList(List<CommentView> items) {}

    /** Of all revisions and submissions. @param state open, resolved; null for all */
    @GET
    @Transactional
    public CommentList list(@RestPath UUID id, @RestQuery @Nullable String state) {
        ReviewComment.State asked = state == null ? null : ReviewComment.State.named(state);
        return new CommentList(CommentView.all(desk.read(id).sheet().review().comments().stream()
                .filter(comment -> asked == null || comment.state() == asked)
                .toList()));
    }

    /** An answer given before is replaced. The sheet stays as it is. */
    @POST
    @Path("{number}/resolution")
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.DEPARTMENT_REVIEWER})
    @Transactional
    @Precondition.Asked
    public TargetSheetView resolve(@RestPath UUID id, @RestPath int number, @Valid @NotNull ResolveComment command) {
        SheetDesk.Folder folder = desk.takeForDepartment(id);
        folder.sheet().answer(number, command.by(caller.subject(), clock.instant()), folder.budget());
        chronicle.note("resolve comment " + number, folder.sheet(), command.text());
        return desk.view(folder);
    }
}
