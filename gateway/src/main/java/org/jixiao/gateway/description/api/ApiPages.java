package org.jixiao.gateway.description.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.gateway.description.MadeFile;
import org.jixiao.gateway.description.MadePage;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/**
 * {@code /openapi.json} and the pages made from it below {@code /docs}. The description is made when the gateway starts, and what does not
 * fit together stops it there; a group's page is made when it is first asked for.
 */
@ApplicationScoped
class ApiPages {
    private static final int BEHIND_THE_DOOR = 2;

    private final MadeFile openapi;
    private final Lazily<MadePage> first;
    private final Lazily<MadePage> problems;
    private final Map<String, Lazily<MadePage>> groups;

    ApiPages(ApiDescription description) {
        var shown = description.groups();
        openapi = MadeFile.of("application/json", description.document().encodePrettily());
        first = new Lazily<>(() -> MadePage.of(new ApiDocsPage(description.origin(), shown).render()));
        problems = new Lazily<>(() -> MadePage.of(new ApiProblemsPage(ProblemTypes.packaged()).render()));
        groups = shown.stream()
                .collect(Collectors.toUnmodifiableMap(
                        group -> group.tag().slug(),
                        group -> new Lazily<>(() -> MadePage.of(new ApiGroupPage(group).render()))));
    }

    void mount(@Observes Router router) {
        router.get("/openapi.json").order(BEHIND_THE_DOOR).handler(openapi::send);
        router.get("/docs").order(BEHIND_THE_DOOR).handler(ctx -> first.get().send(ctx));
        router.get("/docs/problems").order(BEHIND_THE_DOOR).handler(ctx -> problems.get()
                .send(ctx));
        router.get("/docs/api/:group").order(BEHIND_THE_DOOR).handler(this::group);
    }

    private void group(RoutingContext ctx) {
        var page = groups.get(ctx.pathParam("group"));
        if (page == null) {
            throw Problem.of(ProblemType.NOTHING_HERE, ctx.request().path()).refused();
        }
        page.get().send(ctx);
    }
}
