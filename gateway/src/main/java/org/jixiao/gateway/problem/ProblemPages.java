package org.jixiao.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages behind the types of the gateway's own problems, and their stylesheet. */
@ApplicationScoped
class ProblemPages {
    private static final int BEHIND_THE_DOOR = 2;

    private final String stylesheet = read("/problem-page.css");

    void mount(@Observes Router router) {
        router.get("/problems/gateway/page.css").order(BEHIND_THE_DOOR).handler(this::style);
        router.get("/problems/gateway/:slug").order(BEHIND_THE_DOOR).handler(ProblemPages::page);
    }

    private void style(RoutingContext ctx) {
        ctx.response()
                .putHeader("Content-Type", "text/css;charset=UTF-8")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(stylesheet)
                .onFailure(ctx::fail);
    }

    private static void page(RoutingContext ctx) {
        var type = ProblemType.named(ctx.pathParam("slug")).orElseThrow(() -> Problem.of(
                        ProblemType.NOTHING_HERE, ctx.request().path())
                .refused());
        ctx.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", ProblemPage.POLICY)
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(ProblemPage.of(type, null).render())
                .onFailure(ctx::fail);
    }

    private static String read(String resource) {
        try (InputStream in = ProblemPages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
