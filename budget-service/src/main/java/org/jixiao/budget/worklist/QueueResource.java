package org.jixiao.budget.worklist;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;

/** What waits for anybody, as far as the caller may read: where a department's matter lies, how long a bureau's queue is. */
@Path("api/v1/queues")
@Tag(name = "work")
@Authenticated
public class QueueResource {

    private final Worklist worklist;
    private final Caller caller;

    QueueResource(Worklist worklist, Caller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    @GET
    @Transactional
    public TaskResource.Summary summary(@BeanParam Asked asked) {
        return TaskResource.Summary.of(worklist.counts(Whose.everybodys(caller), asked));
    }

    @GET
    @Transactional
    @Path("{queue}")
    public Page<WorkTask> list(@RestPath Queue queue, @BeanParam Asked asked, @Valid @BeanParam Page.Request page) {
        return Page.of(
                worklist.page(
                        Whose.everybodys(caller),
                        queue.kinds(),
                        asked,
                        page.cursor(WorkTask.Cursor::of).orElse(null),
                        page.fetch()),
                page,
                task -> task.cursor().toString(),
                task -> task);
    }
}
