package org.jixiao.disclosure.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.clock.DisclosureClock;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.Messages;
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
    private final Schedules schedules;
    private final DisclosureClock clock;
    private final Messages messages;
    private final Caller caller;
    private final HttpHeaders headers;

    DisclosureResource(
            Disclosures disclosures,
            Assembly assembly,
            Directory directory,
            Schedules schedules,
            DisclosureClock clock,
            Messages messages,
            Caller caller,
            HttpHeaders headers) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.directory = directory;
        this.schedules = schedules;
        this.clock = clock;
        this.messages = messages;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * By the department budget's id; by their last day, the most urgent first, where {@code state} is one of due, due-soon,
     * overdue, on-time and late.
     *
     * @param state where a disclosure stands, or how it stands to its last day
     */
    @GET
    @Transactional
    public Page<DisclosureView> list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @Valid @BeanParam Page.Request page) {
        Wanted wanted = Wanted.of(state, clock.today(), division, department);
        Place after = page.cursor(Place::read).orElse(null);
        return Page.of(
                disclosures.within(caller.reach(), wanted, after, page.fetch()),
                page,
                disclosure -> Place.of(disclosure).written(),
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
        ScheduleView schedule = schedules
                .newest(disclosure.budget())
                .map(set -> ScheduleView.of(
                        set, disclosure, messages, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(null);
        return DisclosureView.of(disclosure, directory, clock.today(), missing, schedule);
    }
}
