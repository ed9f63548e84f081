package org.jixiao.indicator.review.queue;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;

/** Which sheets wait for whom, the oldest first. */
@Path("api/v1/targets/queues")
@Tag(name = "review")
@Authenticated
public class SheetQueueResource {

    private final Queues queues;
    private final Caller caller;

    SheetQueueResource(Queues queues, Caller caller) {
        this.queues = queues;
        this.caller = caller;
    }

    /** How many sheets wait in all, and in each queue that is not empty. */
    public record QueueSummary(int count, List<QueueCount> queues) {}

    @GET
    @Transactional
    public QueueSummary summary(@Valid @BeanParam Asked asked) {
        List<QueueCount> counts = queues.counts(caller, asked);
        return new QueueSummary(counts.stream().mapToInt(QueueCount::count).sum(), counts);
    }

    /** @param queue review, budget or returned */
    @GET
    @Path("{queue}")
    @Transactional
    public Page<WaitingSheet> list(
            @RestPath String queue, @Valid @BeanParam Asked asked, @Valid @BeanParam Page.Request page) {
        return Page.of(
                queues.page(
                        Queue.fromString(queue),
                        caller,
                        asked,
                        page.cursor(WaitingSheet.Cursor::of).orElse(null),
                        page.fetch()),
                page,
                waiting -> waiting.cursor().toString(),
                waiting -> waiting);
    }
}
