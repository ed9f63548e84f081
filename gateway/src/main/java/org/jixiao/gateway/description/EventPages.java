package org.jixiao.gateway.description;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** {@code /docs/events}: the page, its stylesheet, the schema of each event, and all of it as AsyncAPI. Made once. */
@ApplicationScoped
class EventPages {
    private static final int BEHIND_THE_DOOR = 2;

    private final MadePage page;
    private final MadeFile asyncapi;
    private final MadeFile stylesheet;
    private final Map<String, MadeFile> schemas;

    EventPages() {
        var events = EventPage.packaged();
        page = MadePage.of(events.render());
        asyncapi = MadeFile.of("application/json", AsyncApi.of(events).encodePrettily());
        stylesheet = MadeFile.of(
                "text/css;charset=UTF-8", Packaged.text("events/site.css") + Packaged.text("events/page.css"));
        schemas = events.events().stream()
                .collect(Collectors.toUnmodifiableMap(
                        EventDescription::file, event -> MadeFile.of("application/schema+json", event.schema())));
    }

    void mount(@Observes Router router) {
        router.get("/docs/events").order(BEHIND_THE_DOOR).handler(page::send);
        router.get("/asyncapi.json").order(BEHIND_THE_DOOR).handler(asyncapi::send);
        router.get("/docs/page.css").order(BEHIND_THE_DOOR).handler(stylesheet::send);
        router.get("/docs/events/:schema").order(BEHIND_THE_DOOR).handler(this::schema);
    }

    private void schema(RoutingContext ctx) {
        var schema = schemas.get(ctx.pathParam("schema"));
        if (schema == null) {
            throw Problem.of(ProblemType.NOTHING_HERE, ctx.request().path()).refused();
        }
        schema.send(ctx);
    }
}
