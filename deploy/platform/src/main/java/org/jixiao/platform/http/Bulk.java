package org.jixiao.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One act on each of many things, in the order asked for, each in a transaction of its own: what is refused changes nothing
 * and holds nothing up. The method that begins it has no transaction.
 */
@ApplicationScoped
public class Bulk {

    /** Things in one request. */
    public static final int MOST = 500;

    private static final Logger LOG = Logger.getLogger(Bulk.class);

    private final Precondition precondition;
    private final Messages messages;
    private final HttpHeaders headers;

    Bulk(Precondition precondition, Messages messages, HttpHeaders headers) {
        this.precondition = precondition;
        this.messages = messages;
        this.headers = headers;
    }

    /** One of the things. @param ifMatch the sequence at which the caller saw it; null where any will do */
    @Schema(name = "BulkItem")
    public record Item(@NotNull UUID id, @Nullable Long ifMatch) {}

    /** What came of it, thing by thing, in the order asked for. */
    @Schema(name = "BulkAnswer")
    public record Answer(List<Answered> items) {}

    /**
     * What came of one of them.
     *
     * @param sequence at which it stands now; null where the act was refused
     * @param problem the one that the act alone would have been answered with; null where it was done
     */
    @Schema(name = "BulkItemAnswer")
    public record Answered(
            UUID id, Outcome outcome, @Nullable Long sequence, Messages.@Nullable ItemProblem problem) {}

    /** Whether the act was done. */
    @Schema(name = "BulkOutcome")
    public enum Outcome {
        @JsonProperty("done")
        DONE,
        @JsonProperty("refused")
        REFUSED
    }

    /** @param act what is done to each; it asks {@link Precondition} as it would alone */
    public Answer each(List<Item> items, Function<UUID, ? extends Versioned> act) {
        return new Answer(items.stream().map(item -> answered(item, act)).toList());
    }

    private Answered answered(Item item, Function<UUID, ? extends Versioned> act) {
        try {
            precondition.beOf(item);
            Versioned stands = QuarkusTransaction.requiringNew().call(() -> act.apply(item.id()));
            return new Answered(item.id(), Outcome.DONE, stands.sequence(), null);
        } catch (RuntimeException e) {
            return new Answered(
                    item.id(),
                    Outcome.REFUSED,
                    null,
                    messages.ofItem(refusal(e), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        }
    }

    /** Those before it are done: an error of the system at one of them must not hide what became of the others. */
    private static Refusal refusal(RuntimeException cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.error("one of many was not done", cause);
        return new NotDone(cause);
    }

    /** 500 or 503, had the act been asked for alone. */
    private static final class NotDone extends Refusal {

        NotDone(RuntimeException cause) {
            super(Database.passes(cause) ? 503 : 500, Database.passes(cause) ? "unavailable" : "internal-error");
            initCause(cause);
        }
    }
}
