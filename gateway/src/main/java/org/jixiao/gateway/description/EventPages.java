package org.jixiao.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** {@code /docs/events}: the page, its stylesheet, and the schema of each event. All of it is made once. */
@ApplicationScoped
class EventPages {
    private static final int BEHIND_THE_DOOR = 2;

    private final Buffer page;
    private final Buffer compressed;
    private final Buffer stylesheet;
    private final Map<String, String> schemas;

    EventPages() {
        var events = EventPage.packaged();
        page = Buffer.buffer(events.render());
        compressed = gzip(page);
        stylesheet = Buffer.buffer(Packaged.text("events/site.css") + Packaged.text("events/page.css"));
        schemas = events.events().stream()
                .collect(Collectors.toUnmodifiableMap(EventDescription::file, EventDescription::schema));
    }

    void mount(@Observes Router router) {
        router.get("/docs/events").order(BEHIND_THE_DOOR).handler(this::page);
        router.get("/docs/page.css").order(BEHIND_THE_DOOR).handler(this::style);
        router.get("/docs/events/:schema").order(BEHIND_THE_DOOR).handler(this::schema);
    }

    private void page(RoutingContext ctx) {
        ctx.response().putHeader("Content-Security-Policy", EventPage.POLICY).putHeader("Vary", "Accept-Encoding");
        var accepted = ctx.request().getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            ctx.response().putHeader("Content-Encoding", "gzip");
            send(ctx, "text/html;charset=UTF-8", compressed);
        } else {
            send(ctx, "text/html;charset=UTF-8", page);
        }
    }

    private void style(RoutingContext ctx) {
        send(ctx, "text/css;charset=UTF-8", stylesheet);
    }

    private void schema(RoutingContext ctx) {
        var schema = schemas.get(ctx.pathParam("schema"));
        if (schema == null) {
            throw Problem.of(ProblemType.NOTHING_HERE, ctx.request().path()).refused();
        }
        ctx.response().putHeader("Access-Control-Allow-Origin", "*");
        send(ctx, "application/schema+json", Buffer.buffer(schema));
    }

    /** Once for all: tables of members are long, and much alike. */
    private static Buffer gzip(Buffer text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void send(RoutingContext ctx, String type, Buffer body) {
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(body)
                .onFailure(ctx::fail);
    }
}
