package org.jixiao.disclosure.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.Assembly;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.DisclosureChronicle;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Page;

/** What the checks found on a draft, and what the department's disclosure officer decides about it. */
@Path("api/v1/disclosures/{id}")
@Tag(name = "disclosures")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class CheckResource {

    private final Disclosures disclosures;
    private final Assembly assembly;
    private final Check check;
    private final Audit audit;
    private final Caller caller;

    CheckResource(Disclosures disclosures, Assembly assembly, Check check, Audit audit, Caller caller) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.check = check;
        this.audit = audit;
        this.caller = caller;
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
    public Page<FindingView> findings(@RestPath UUID id) {
        Disclosure disclosure = disclosures.require(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        return new Page<>(check.findings(assembly.draft(disclosure)), null);
    }

    @POST
    @Path("redactions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public FindingView redact(@RestPath UUID id, @NotNull @Valid Redact command) {
        return decide(id, command.fingerprint(), "redact", new Decision(Decision.Kind.REDACTED, null));
    }

    @POST
    @Path("overrules")
    @Transactional
    public FindingView overrule(@RestPath UUID id, @NotNull @Valid Overrule command) {
        return decide(id, command.fingerprint(), "overrule", new Decision(Decision.Kind.OVERRULED, command.reason()));
    }

    private FindingView decide(UUID id, String fingerprint, String verb, Decision decision) {
        Disclosure disclosure = disclosures.requireLocked(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        PublicDisclosure draft = assembly.draft(disclosure);
        Finding finding = check.require(draft, fingerprint);
        check.decide(id, draft, finding, decision);
        disclosure.decided();
        audit.record(DisclosureChronicle.act(verb, disclosure, reason(finding, decision)));
        return check.findings(draft).stream()
                .filter(view -> view.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow();
    }

    /** Says which finding, never what it found: the audit trail is no place for personal data. */
    private static String reason(Finding finding, Decision decision) {
        String about = finding.rule() + " " + finding.fingerprint();
        return decision.reason() == null ? about : about + ": " + decision.reason();
    }
}
