package org.jixiao.indicator.library;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;

/** The definitions of the indicator library. */
@Path(DefinitionResource.PATH)
@Tag(name = "library")
@Authenticated
public class DefinitionResource {

    public static final String PATH = "api/v1/indicator-definitions";

    private final Library library;
    private final DefinitionSearch search;
    private final DefinitionDesk desk;

    DefinitionResource(Library library, DefinitionSearch search, DefinitionDesk desk) {
        this.library = library;
        this.search = search;
        this.desk = desk;
    }

    /** With words to look for, the best first; without, the oldest first. */
    @GET
    @Transactional
    public Page<DefinitionView> list(@Valid @BeanParam AskedRequest asked, @Valid @BeanParam Page.Request page) {
        return Page.of(
                search.page(asked.asked(), page),
                page,
                DefinitionSearch.Hit::cursor,
                hit -> desk.view(hit.definition()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public DefinitionView get(@RestPath UUID id) {
        return desk.view(library.read(id));
    }

    @POST
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    @Idempotent
    @Transactional
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DefinitionView.class)))
    public Response propose(@Valid @NotNull ProposeDefinition command) {
        DefinitionView view = desk.view(library.propose(command.toScope(), command.toDescription()));
        return Response.created(URI.create("/" + PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    @Transactional
    @Precondition.Asked(needed = true)
    public DefinitionView edit(@RestPath UUID id, @Valid @NotNull DescribeDefinition command) {
        return desk.view(library.revise(id, command.toDescription()));
    }

    /** Puts it in force. */
    @POST
    @Path("{id}/adoption")
    @RolesAllowed({Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    @Transactional
    @Precondition.Asked
    public DefinitionView adopt(@RestPath UUID id) {
        return desk.view(library.adopt(id));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    @Transactional
    @Precondition.Asked
    public DefinitionView retire(@RestPath UUID id, @Valid @NotNull RetireDefinition command) {
        return desk.view(library.retire(id, command.reason()));
    }
}
