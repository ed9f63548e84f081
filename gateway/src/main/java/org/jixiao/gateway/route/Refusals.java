package org.jixiao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jixiao.gateway.problem.Answers;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;

/** Tells a client why its request does not pass, in a way that it gets to read it. */
@ApplicationScoped
class Refusals implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    /** How long a refused client may go on sending before the connection is cut. */
    private static final long LINGER_MILLIS = 5_000;

    private final Answers answers;
    private final Greeting greeting;

    Refusals(Answers answers, Greeting greeting) {
        this.answers = answers;
        this.greeting = greeting;
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (ctx.response().headWritten() || ctx.response().closed()) {
            return;
        }
        greeting.greet(ctx);
        answers.send(ctx, problem(ctx)).onComplete(sent -> listenOn(ctx));
    }

    private static Problem problem(RoutingContext ctx) {
        if (ctx.failure() instanceof Refused refused) {
            return refused.problem();
        }
        return switch (ctx.statusCode()) {
            // The router itself turns away what has no Host and what has no path ("*").
            case 400 -> Problem.of(ProblemType.UNREADABLE_REQUEST, "Host");
            case 404 -> Problem.of(ProblemType.NOTHING_HERE, ctx.request().path());
            default -> {
                var id = ctx.response().headers().get(Headers.REQUEST_ID);
                LOG.errorf(ctx.failure(), "Unexpected, in request %s", id);
                yield Problem.of(ProblemType.UNEXPECTED);
            }
        };
    }

    /** A client still sending reads our answer only if we keep taking what it sends, for a while. */
    private static void listenOn(RoutingContext ctx) {
        var request = ctx.request();
        if (Bodies.isHeldBack(request)) {
            Hangup.SATISFIED.on(ctx);
        } else if (!request.isEnded()) {
            request.handler(null).endHandler(null).exceptionHandler(null).resume();
            ctx.vertx().setTimer(LINGER_MILLIS, timer -> {
                if (!request.isEnded()) {
                    Hangup.SATISFIED.on(ctx);
                }
            });
        }
    }
}
