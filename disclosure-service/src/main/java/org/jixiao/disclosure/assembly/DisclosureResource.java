package org.jixiao.disclosure.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Where the disclosures of the caller's departments stand. */
@Path("api/v1/disclosures")
@Tag(name = "disclosures")
@RolesAllowed({
    Role.DISCLOSURE_OFFICER,
    Role.DEPARTMENT_EDITOR,
    Role.DEPARTMENT_REVIEWER,
    Role.FINANCE_REVIEWER,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.PARTNER_SYSTEM
})
public class DisclosureResource {

    private final Disclosures disclosures;
    private final Assembly assembly;
    private final Directory directory;
    private final Caller caller;

    DisclosureResource(Disclosures disclosures, Assembly assembly, Directory directory, Caller caller) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page<DisclosureView> list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @Valid @BeanParam Page.Request page) {
        Disclosures.Wanted wanted = new Disclosures.Wanted(state(state), division, department);
        return Page.of(
                disclosures.within(
                        caller.reach(), wanted, page.cursor(UUID::fromString).orElse(null), page.fetch()),
                page,
                disclosure -> disclosure.budget().toString(),
                this::view);
    }

    @GET
    @Path("{id}")
    @Transactional
    public DisclosureView get(@RestPath UUID id) {
        Disclosure disclosure = disclosures.require(id);
        caller.requireReading(disclosure.division(), disclosure.department());
        return view(disclosure);
    }

    private DisclosureView view(Disclosure disclosure) {
        List<Missing> missing =
                disclosure.state() == Disclosure.State.ASSEMBLING ? assembly.missing(disclosure) : List.of();
        return DisclosureView.of(disclosure, directory, missing);
    }

    private static Disclosure.@Nullable State state(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        return Stream.of(Disclosure.State.values())
                .filter(state -> state.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.ofChoice("/state", "assembling", "assembled", "published", "withdrawn"));
    }
}
