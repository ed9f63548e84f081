package org.jixiao.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What operators do with events that could not be applied: read them, have them and all that waits behind them applied
 * again once the cause is mended, or give the dead one up.
 */
@Path("api/v1/dead-letters/{service}")
@Tag(name = "operations")
@RolesAllowed(Role.ADMINISTRATOR)
public class DeadLetterResource {

    private final Parking parking;
    private final Delivery delivery;
    private final Audit audit;
    private final Caller caller;
    private final String service;

    DeadLetterResource(
            Parking parking,
            Delivery delivery,
            Audit audit,
            Caller caller,
            @ConfigProperty(name = "jixiao.service") String service) {
        this.parking = parking;
        this.delivery = delivery;
        this.audit = audit;
        this.caller = caller;
        this.service = service;
    }

    /** A dead letter as operators read it; the payload as text. */
    public record DeadLetterView(
            String subject,
            String topic,
            @Nullable String key,
            Map<String, String> headers,
            @Nullable String payload,
            @Nullable String reason) {

        static DeadLetterView of(Parking.Parked parked) {
            Parking.Letter letter = parked.letter();
            byte[] payload = letter.payload();
            return new DeadLetterView(
                    letter.subject(),
                    letter.topic(),
                    letter.key(),
                    letter.headers(),
                    payload == null ? null : new String(payload, StandardCharsets.UTF_8),
                    parked.reason());
        }
    }

    /** @param applied how many events were applied */
    public record Redelivery(int applied) {}

    @GET
    public List<DeadLetterView> list(@RestPath String service) {
        require(service);
        return parking.dead().stream()
                .filter(this::reaches)
                .map(DeadLetterView::of)
                .toList();
    }

    /** Applies all events of the subject in the order they came; all or nothing. */
    @POST
    @Path("redelivery")
    @Transactional
    public Redelivery deliverAgain(@RestPath String service, @RestQuery String subject) {
        require(service);
        List<Parking.Parked> waiting = waiting(subject);
        record("redeliver", waiting.get(0).letter());
        return apply(waiting);
    }

    /** Gives the dead event up and applies those behind it; if one of them fails, they wait as a dead one and its queue. */
    @DELETE
    public Redelivery discard(@RestPath String service, @RestQuery String subject) {
        require(service);
        QuarkusTransaction.requiringNew().run(() -> giveUp(waiting(subject).get(0)));
        try {
            return QuarkusTransaction.requiringNew().call(() -> apply(parking.of(subject)));
        } catch (RedeliveryFailed e) {
            QuarkusTransaction.requiringNew().run(() -> parking.blame(subject, e.reason()));
            return new Redelivery(0);
        }
    }

    private void giveUp(Parking.Parked dead) {
        parking.remove(dead.position());
        parking.blame(dead.letter().subject(), "not tried since the event before it was given up");
        record("discard", dead.letter());
    }

    private Redelivery apply(List<Parking.Parked> waiting) {
        for (Parking.Parked parked : waiting) {
            try {
                delivery.apply(parked.letter());
            } catch (RuntimeException e) {
                throw Database.passes(e) ? e : new RedeliveryFailed(Database.reason(e));
            }
            parking.remove(parked.position());
        }
        return new Redelivery(waiting.size());
    }

    private void record(String act, Parking.Letter letter) {
        Map<String, String> headers = letter.headers();
        audit.record(new Audit.Act(
                act,
                letter.subject(),
                headers.getOrDefault("ce_division", ""),
                headers.getOrDefault("ce_department", ""),
                null,
                null));
    }

    /** At least the dead letter. @throws NotFound if there is none, or not for this caller */
    private List<Parking.Parked> waiting(String subject) {
        List<Parking.Parked> waiting = parking.of(subject);
        if (waiting.isEmpty() || !reaches(waiting.get(0))) {
            throw new NotFound();
        }
        return waiting;
    }

    /** A letter that names no division says nothing of anyone; whoever operates the service may see it. */
    private boolean reaches(Parking.Parked parked) {
        String division = parked.letter().headers().get("ce_division");
        return division == null || caller.scope().hasDivision(division);
    }

    private void require(String service) {
        if (!service.equals(this.service)) {
            throw new NotFound();
        }
    }

    /** 409: an event failed again, so that all stays as it was. */
    static final class RedeliveryFailed extends Refusal {

        private final String reason;

        RedeliveryFailed(String reason) {
            super(409, "redelivery-failed", reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
