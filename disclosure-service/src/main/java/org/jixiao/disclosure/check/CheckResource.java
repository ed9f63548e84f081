package org.jixiao.disclosure.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;

/** What the checks found on a draft, and what the department's disclosure officer decides about it. */
@Path("api/v1/disclosures/{id}")
@Tag(name = "disclosures")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class CheckResource {

    private final DecisionDesk desk;

    CheckResource(DecisionDesk desk) {
        this.desk = desk;
    }

    /** Strikes the words of a finding out of the public text. */
    public record Redact(@NotBlank String fingerprint) {}

    /** Lets the words of a finding stand. */
    public record Overrule(
            @NotBlank String fingerprint,
            @NotBlank @Size(max = 2000) String reason) {}

    @GET
    @Path("findings")
    @Transactional
    public FindingList findings(@RestPath UUID id) {
        return FindingList.of(desk.findings(id));
    }

    @POST
    @Precondition.Asked
    @Path("redactions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public FindingView redact(@RestPath UUID id, @NotNull @Valid Redact command) {
        return desk.decide(desk.open(id), command.fingerprint(), Decision.redacted());
    }

    @POST
    @Precondition.Asked
    @Path("overrules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public FindingView overrule(@RestPath UUID id, @NotNull @Valid Overrule command) {
        return desk.decide(desk.open(id), command.fingerprint(), Decision.overruled(command.reason()));
    }

    /** Takes a decision back before anything public rests on it: the finding waits again. */
    @DELETE
    @Precondition.Asked
    @Path("decisions/{fingerprint}")
    @Transactional
    public FindingView reopen(@RestPath UUID id, @RestPath String fingerprint) {
        return desk.takeBack(desk.open(id), fingerprint);
    }
}
