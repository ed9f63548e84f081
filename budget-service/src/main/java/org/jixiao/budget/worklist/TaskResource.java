package org.jixiao.budget.worklist;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;

/** What the caller can do now, over budgets and target sheets alike, the oldest first. */
@Path("api/v1/me/tasks")
@Tag(name = "work")
@Authenticated
public class TaskResource {

    private final Worklist worklist;
    private final Caller caller;

    TaskResource(Worklist worklist, Caller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    /** How many tasks of each kind, in the order of a budget's life; kinds of which there are none are left out. */
    public record Summary(int count, List<Waiting> kinds) {

        static Summary of(List<Waiting> kinds) {
            return new Summary(
                    kinds.stream().mapToInt(Waiting::count).sum(),
                    kinds.stream().sorted(Comparator.comparing(Waiting::kind)).toList());
        }
    }

    @GET
    @Transactional
    public Page<WorkTask> list(@BeanParam Asked asked, @Valid @BeanParam Page.Request page) {
        return Page.of(
                worklist.page(
                        Whose.mine(caller),
                        List.of(TaskKind.values()),
                        asked,
                        page.cursor(WorkTask.Cursor::of).orElse(null),
                        page.fetch()),
                page,
                task -> task.cursor().toString(),
                task -> task);
    }

    @GET
    @Transactional
    @Path("summary")
    public Summary summary(@BeanParam Asked asked) {
        return Summary.of(worklist.counts(Whose.mine(caller), asked));
    }
}
