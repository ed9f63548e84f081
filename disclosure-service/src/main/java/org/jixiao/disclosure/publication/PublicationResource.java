package org.jixiao.disclosure.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** The disclosure officer publishes, corrects and withdraws. */
@Path("api/v1/disclosures/{id}")
@Tag(name = "disclosures")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class PublicationResource {

    private final Disclosures disclosures;
    private final Publishing publishing;
    private final Scheduling scheduling;
    private final Audit audit;
    private final Precondition precondition;
    private final Caller caller;

    PublicationResource(
            Disclosures disclosures,
            Publishing publishing,
            Scheduling scheduling,
            Audit audit,
            Precondition precondition,
            Caller caller) {
        this.disclosures = disclosures;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.audit = audit;
        this.precondition = precondition;
        this.caller = caller;
    }

    /** Makes the draft public. @param reason needed where it takes the place of what is public of the same revision; an adjusted one is its own reason */
    public record Publish(
            @Nullable @Size(min = 1, max = 2000) String reason) {}

    /** Takes back what is public. */
    public record Withdraw(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Precondition.Asked
    public PublicationView publish(@RestPath UUID id, @Valid @Nullable Publish command) {
        Disclosure disclosure = require(id);
        scheduling.giveUp(disclosure);
        return PublicationView.of(
                disclosure, publishing.publish(disclosure, command == null ? null : command.reason(), audit.caller()));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Precondition.Asked
    public PublicationView withdraw(@RestPath UUID id, @NotNull @Valid Withdraw command) {
        Disclosure disclosure = require(id);
        scheduling.giveUp(disclosure);
        return PublicationView.of(disclosure, publishing.withdraw(disclosure, command.reason()));
    }

    private Disclosure require(UUID id) {
        Disclosure disclosure = disclosures.requireLocked(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        precondition.honour(disclosure.sequence());
        return disclosure;
    }
}
