package org.jixiao.platform.inbox;

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
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
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
    private final String service;

    DeadLetterResource(
            Parking parking, Delivery delivery, Audit audit, @ConfigProperty(name = "jixiao.service") String service) {
        this.parking = parking;
        this.delivery = delivery;
        this.audit = audit;
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
            Letter letter = parked.letter();
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

    /** @param applied how many events were applied, the dead one included */
    public record Redelivery(int applied) {}

    @GET
    public List<DeadLetterView> list(@RestPath String service) {
        require(service);
        return parking.dead().stream().map(DeadLetterView::of).toList();
    }

    /** Applies all events of the subject in the order they came; all or nothing. */
    @POST
    @Path("redelivery")
    @Transactional
    public Redelivery deliverAgain(@RestPath String service, @RestQuery String subject) {
        require(service);
        return apply("redeliver", subject);
    }

    /** Gives the dead event up and applies those behind it. */
    @DELETE
    @Transactional
    public Redelivery discard(@RestPath String service, @RestQuery String subject) {
        require(service);
        parking.of(subject).stream()
                .filter(parked -> parked.reason() != null)
                .forEach(parked -> parking.remove(parked.position()));
        return apply("discard", subject);
    }

    private Redelivery apply(String act, String subject) {
        List<Parking.Parked> waiting = parking.of(subject);
        for (Parking.Parked parked : waiting) {
            delivery.apply(parked.letter());
            parking.remove(parked.position());
        }
        audit.record(new Audit.Act(act, subject, "", "", null, null));
        return new Redelivery(waiting.size());
    }

    private void require(String service) {
        if (!service.equals(this.service)) {
            throw new NotFound();
        }
    }
}
