package org.jixiao.disclosure.rebuild;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.disclosure.assembly.Assembly;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.assembly.NotAssembled;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.platform.Sha256;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Page;

/**
 * The projection that drafts are made from. Emptied, it comes back whole when budget-service and indicator-service
 * republish: the same drafts, under the same decisions, beside the same published bytes.
 */
@Path("api/v1/projections/disclosure")
@Tag(name = "operations")
@RolesAllowed(Role.ADMINISTRATOR)
public class ProjectionResource {

    private final Disclosures disclosures;
    private final Assembly assembly;
    private final Audit audit;
    private final Caller caller;

    ProjectionResource(Disclosures disclosures, Assembly assembly, Audit audit, Caller caller) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.audit = audit;
        this.caller = caller;
    }

    /** How much of it is there; of what waits, which of it lies within the caller's divisions. */
    @GET
    @Transactional
    public ProjectionView get() {
        List<Disclosure> all = disclosures.listAll(Sort.by("budget"));
        List<Disclosure> waiting = all.stream()
                .filter(disclosure -> !assembly.missing(disclosure).isEmpty())
                .toList();
        Caller.Reach reach = caller.reach();
        return ProjectionView.of(
                all.size(),
                all.size() - waiting.size(),
                waiting.stream()
                        .filter(disclosure -> reach.covers(disclosure.division(), disclosure.department()))
                        .map(Disclosure::budget));
    }

    /** What is made from it within the caller's divisions, to be compared before and after. */
    @GET
    @Path("drafts")
    @Transactional
    public Page<DraftView> drafts(@Valid @BeanParam Page.Request page) {
        return Page.of(
                disclosures.within(caller.reach(), page.cursor(UUID::fromString).orElse(null), page.fetch()),
                page,
                disclosure -> disclosure.budget().toString(),
                this::draft);
    }

    /** Empties it. From then on until all is told again nothing can be published, and what is public stays public. */
    @DELETE
    @Transactional
    public ProjectionView empty() {
        int states = assembly.forget();
        audit.record(new Audit.Act("empty", "projection/disclosure", "", "", null, states + " states"));
        return get();
    }

    private DraftView draft(Disclosure disclosure) {
        try {
            return new DraftView(disclosure.budget(), Sha256.of(PublicJson.bytes(assembly.draft(disclosure))));
        } catch (NotAssembled missing) {
            return new DraftView(disclosure.budget(), null);
        }
    }
}
