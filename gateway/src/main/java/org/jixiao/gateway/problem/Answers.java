package org.jixiao.gateway.problem;

import io.vertx.core.Future;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.gateway.problem.ProblemPage.Occurrence;

/** Says a problem: as {@code application/problem+json}, or as a page to a person who opened a page. */
@ApplicationScoped
public class Answers {

    /** Answers with the problem; the response must not have begun. */
    public Future<Void> send(RoutingContext ctx, Problem problem) {
        var response = ctx.response().setStatusCode(problem.type().status());
        problem.headers().forEach(response::putHeader);
        if (ctx.request().version() == HttpVersion.HTTP_2) {
            // It speaks of a connection, of which there is more than this answer.
            response.headers().remove("Connection");
        }
        response.putHeader("Cache-Control", "no-store").headers().add("Vary", "Accept, Accept-Language");
        return opensPage(ctx) ? sendPage(ctx, problem) : sendBody(ctx, problem);
    }

    private static Future<Void> sendBody(RoutingContext ctx, Problem problem) {
        var type = problem.type();
        var language = Language.askedBy(ctx.request().getHeader("Accept-Language"));
        var wording = Wording.of(type, language);
        var body = new JsonObject()
                .put("type", type.uri())
                .put("title", wording.title())
                .put("status", type.status())
                .put("detail", wording.detail(problem.particulars()))
                .put("instance", ctx.request().path())
                .put("requestId", requestId(ctx));
        return ctx.response()
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .end(body.toBuffer());
    }

    private static Future<Void> sendPage(RoutingContext ctx, Problem problem) {
        var type = problem.type();
        var occurrence = new Occurrence(
                Wording.of(type, Language.ZH).detail(problem.particulars()),
                Wording.of(type, Language.EN).detail(problem.particulars()),
                requestId(ctx));
        return ctx.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", ProblemPage.POLICY)
                .end(ProblemPage.of(type, occurrence).render());
    }

    /** A browser that navigates names HTML first; programs, and everything under /api, get the problem body. */
    private static boolean opensPage(RoutingContext ctx) {
        var accept = ctx.request().getHeader("Accept");
        var path = ctx.request().path();
        return accept != null && accept.startsWith("text/html") && (path == null || !path.startsWith("/api/"));
    }

    private static String requestId(RoutingContext ctx) {
        var id = ctx.response().headers().get("X-Request-Id");
        return id == null ? "" : id;
    }
}
