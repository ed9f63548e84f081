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
import org.jixiao.disclosure.assembly.Sha256;
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

    ProjectionResource(Disclosures disclosures, Assembly assembly, Audit audit) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.audit = audit;
    }

    /** How much of it is there. */
    @GET
    @Transactional
    public ProjectionView get() {
        List<Disclosure> all = disclosures.listAll(Sort.by("budget"));
        return ProjectionView.of(
                all.size(),
                all.stream()
                        .filter(disclosure -> !assembly.missing(disclosure).isEmpty())
                        .map(Disclosure::budget)
                        .toList());
    }

    /** What is made from it, to be compared before and after. */
    @GET
    @Path("drafts")
    @Transactional
    public Page<DraftView> drafts(@Valid @BeanParam Page.Request page) {
        UUID after = page.cursor(UUID::fromString).orElse(new UUID(0, 0));
        return Page.of(
                disclosures
                        .find("budget > ?1", Sort.by("budget"), after)
                        .page(io.quarkus.panache.common.Page.ofSize(page.fetch()))
                        .list(),
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
