package org.jixiao.indicator.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Bulk;

/** Acts on many definitions at once. The answer says of each what came of it; one that is refused holds no other up. */
@Path(DefinitionResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "library")
public class DefinitionBulkResource {

    private final Library library;
    private final DefinitionDesk desk;
    private final Bulk bulk;

    DefinitionBulkResource(Library library, DefinitionDesk desk, Bulk bulk) {
        this.library = library;
        this.desk = desk;
        this.bulk = bulk;
    }

    /** Put several in force. */
    public record AdoptDefinitions(
            @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items) {}

    /** Retire several, all for the same reason. */
    public record RetireDefinitions(
            @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("bulk/adoption")
    @RolesAllowed({Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    public Bulk.Answer adopt(@Valid @NotNull AdoptDefinitions command) {
        return bulk.each(command.items(), id -> desk.view(library.adopt(id)));
    }

    @POST
    @Path("bulk/retirement")
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    public Bulk.Answer retire(@Valid @NotNull RetireDefinitions command) {
        return bulk.each(command.items(), id -> desk.view(library.retire(id, command.reason())));
    }
}
