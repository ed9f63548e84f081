package org.jixiao.disclosure.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.assembly.Schedule;
import org.jixiao.disclosure.assembly.ScheduleView;
import org.jixiao.disclosure.assembly.Schedules;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The time at which a disclosure is to be published. */
@Path("api/v1/disclosures/{id}/schedule")
@Tag(name = "disclosures")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class ScheduleResource {

    private final Disclosures disclosures;
    private final Schedules schedules;
    private final Scheduling scheduling;
    private final Precondition precondition;
    private final Messages messages;
    private final Caller caller;
    private final HttpHeaders headers;

    ScheduleResource(
            Disclosures disclosures,
            Schedules schedules,
            Scheduling scheduling,
            Precondition precondition,
            Messages messages,
            Caller caller,
            HttpHeaders headers) {
        this.disclosures = disclosures;
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.precondition = precondition;
        this.messages = messages;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * When to publish.
     *
     * @param at legal time ({@code 2026-02-05T09:00}, by the clock of Shanghai) or a time with its offset
     * @param reason needed where it takes the place of what is public of the same revision; an adjusted one is its own reason
     */
    public record SetSchedule(
            @NotBlank @Size(max = 40) String at,
            @Nullable @Size(min = 1, max = 2000) String reason) {}

    @GET
    @Transactional
    public ScheduleView get(@RestPath UUID id) {
        Disclosure disclosure = disclosures.require(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        return view(disclosure);
    }

    /** Sets the time, or another one. The same again changes nothing. */
    @PUT
    @Precondition.Asked
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public ScheduleView set(@RestPath UUID id, @NotNull @Valid SetSchedule command) {
        Disclosure disclosure = requireLocked(id);
        Instant at = LegalMoment.read(command.at(), "/at");
        if (!isSet(disclosure, at, command.reason())) {
            precondition.honour(disclosure.sequence());
            scheduling.set(disclosure, at, command.reason());
        }
        return view(disclosure);
    }

    /** Gives it up before its time has come. Again changes nothing. */
    @DELETE
    @Precondition.Asked
    @Transactional
    public ScheduleView cancel(@RestPath UUID id) {
        Disclosure disclosure = requireLocked(id);
        if (schedules.waiting(id).isPresent()) {
            precondition.honour(disclosure.sequence());
        }
        scheduling.cancel(disclosure);
        return view(disclosure);
    }

    private boolean isSet(Disclosure disclosure, Instant at, @Nullable String reason) {
        return schedules
                .waiting(disclosure.budget())
                .filter(set -> set.at().equals(at) && set.revision() == disclosure.revision())
                .filter(set -> Objects.equals(set.reason(), reason))
                .isPresent();
    }

    private ScheduleView view(Disclosure disclosure) {
        Schedule newest = schedules.newest(disclosure.budget()).orElseThrow(NotFound::new);
        return ScheduleView.of(newest, disclosure, messages, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Disclosure requireLocked(UUID id) {
        Disclosure disclosure = disclosures.requireLocked(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        return disclosure;
    }
}
