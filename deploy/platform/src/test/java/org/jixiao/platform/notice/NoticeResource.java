package org.jixiao.platform.notice;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.ScopeWord;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Envelope.Audience;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.outbox.Outbox;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

@Path("api/v1/notices")
@RolesAllowed(Role.DEPARTMENT_EDITOR)
public class NoticeResource {

    private final Database database;
    private final Outbox outbox;
    private final Audit audit;
    private final Precondition precondition;
    private final Caller caller;

    NoticeResource(Database database, Outbox outbox, Audit audit, Precondition precondition, Caller caller) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.precondition = precondition;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response post(@Valid @NotNull PostNotice command) {
        NoticeView posted = new NoticeView(Ids.next(), String.valueOf(command.text()), 1);
        database.update("insert into notice (id, text, sequence) values (?, ?, 1)", posted.id(), posted.text());
        tell(posted);
        if (posted.text().equals("locked")) {
            throw new NoticeLocked("公告");
        }
        return Response.created(URI.create("/api/v1/notices/" + posted.id()))
                .entity(posted)
                .build();
    }

    @GET
    @Path("{id}/reading")
    public Reading reading(@RestPath UUID id) {
        return new Reading(id, null);
    }

    @POST
    @Path("cards")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String card(@RestForm @Nullable String text) {
        return String.valueOf(text);
    }

    @POST
    @Path("bulletins")
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.PARTNER_SYSTEM})
    @ScopeWord(of = Role.PARTNER_SYSTEM, word = "notices:write")
    public String bulletin(@Valid @NotNull PostNotice command) {
        return String.valueOf(command.text());
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @Precondition.Asked
    public NoticeView approve(@RestPath UUID id) {
        NoticeView found = locked(id);
        precondition.honour(found.sequence());
        return found;
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Precondition.Asked(needed = true)
    public NoticeView edit(@RestPath UUID id, @Valid @NotNull PostNotice command) {
        NoticeView found = locked(id);
        precondition.require(found.sequence());
        NoticeView edited = new NoticeView(id, String.valueOf(command.text()), found.sequence() + 1);
        database.update("update notice set text = ?, sequence = ? where id = ?", edited.text(), edited.sequence(), id);
        tell(edited);
        return edited;
    }

    @GET
    public Page<NoticeView> list(@RestQuery @Nullable String q, @Valid @BeanParam Page.Request page) {
        List<NoticeView> found = database.query(
                NoticeView::of,
                """
                select * from notice where text like ? and (?::uuid is null or id > ?::uuid) order by id limit ?""",
                q == null ? "%" : q,
                page.cursor().orElse(null),
                page.cursor().orElse(null),
                page.fetch());
        return Page.of(found, page, notice -> notice.id().toString(), notice -> notice);
    }

    @GET
    @Path("of/{division}/{department}")
    public String of(@RestPath String division, @RestPath String department) {
        caller.requireDepartment(division, department);
        return "yours";
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("the secret of the inside");
    }

    private NoticeView locked(UUID id) {
        return database.query(NoticeView::of, "select * from notice where id = ? for update", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void tell(NoticeView notice) {
        String subject = "notice/" + notice.id();
        audit.record(new Audit.Act("post", subject, "990101", "203001", notice.sequence(), null));
        outbox.tell(new Fact(
                subject,
                notice.id().toString(),
                "990101",
                "203001",
                Audience.DEPARTMENT,
                notice.sequence(),
                1,
                false,
                new NoticePosted(notice.text())));
    }
}
