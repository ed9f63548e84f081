package org.jixiao.disclosure.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Bulk;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One decision on many findings of a draft. The answer says of each what came of it; one that is refused holds no other up. */
@Path("api/v1/disclosures/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class BulkDecisionResource {

    private final DecisionDesk desk;
    private final Messages messages;
    private final HttpHeaders headers;

    BulkDecisionResource(DecisionDesk desk, Messages messages, HttpHeaders headers) {
        this.desk = desk;
        this.messages = messages;
        this.headers = headers;
    }

    /** Strikes the words of several findings out. */
    public record RedactAll(
            @NotNull @Size(min = 1, max = Bulk.MOST) List<@NotBlank String> fingerprints) {}

    /** Lets the words of several findings stand, for one reason. */
    public record OverruleAll(
            @NotNull @Size(min = 1, max = Bulk.MOST) List<@NotBlank String> fingerprints,
            @NotBlank @Size(max = 2000) String reason) {}

    /** What came of each, in the order asked for. */
    public record BulkDecision(List<Decided> items) {}

    /**
     * What came of one.
     *
     * @param decision as it stands now; null where the act was refused
     * @param problem the one that the act alone would have been answered with; null where it was done
     */
    @Schema(name = "BulkDecisionItem")
    public record Decided(
            String fingerprint,
            Bulk.Outcome outcome,
            Decision.@Nullable Kind decision,
            Messages.@Nullable ItemProblem problem) {}

    @POST
    @Precondition.Asked
    @Path("redactions/bulk")
    @Transactional
    public BulkDecision redactAll(@RestPath UUID id, @NotNull @Valid RedactAll command) {
        return each(id, command.fingerprints(), Decision.redacted());
    }

    @POST
    @Precondition.Asked
    @Path("overrules/bulk")
    @Transactional
    public BulkDecision overruleAll(@RestPath UUID id, @NotNull @Valid OverruleAll command) {
        return each(id, command.fingerprints(), Decision.overruled(command.reason()));
    }

    private BulkDecision each(UUID id, List<String> fingerprints, Decision decision) {
        DecisionDesk.Open open = desk.open(id);
        return new BulkDecision(fingerprints.stream()
                .map(fingerprint -> decided(open, fingerprint, decision))
                .toList());
    }

    private Decided decided(DecisionDesk.Open open, String fingerprint, Decision decision) {
        try {
            return new Decided(
                    fingerprint,
                    Bulk.Outcome.DONE,
                    desk.decide(open, fingerprint, decision).decision(),
                    null);
        } catch (Refusal refusal) {
            return new Decided(
                    fingerprint,
                    Bulk.Outcome.REFUSED,
                    null,
                    messages.ofItem(refusal, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        }
    }
}
