package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.gateway.identity.Addresses;
import org.jixiao.gateway.identity.Caller;
import org.jixiao.gateway.identity.Callers;
import org.jixiao.gateway.limit.Asker;
import org.jixiao.gateway.limit.Limits;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;

/** Who may pass, and how often. */
@ApplicationScoped
class Admission {
    private static final int UNAUTHORIZED = 401;

    private final Addresses addresses;
    private final Callers callers;
    private final Limits limits;

    Admission(Addresses addresses, Callers callers, Limits limits) {
        this.addresses = addresses;
        this.callers = callers;
        this.limits = limits;
    }

    /** Fails with a refusal where the caller may not pass, or asks too much. */
    Future<Void> admit(RoutingContext ctx, Access access) {
        if (!access.tokenNeeded()) {
            count(ctx, access.isOpen() ? Asker.READER : Asker.ARRIVING, network(ctx));
            return Future.succeededFuture();
        }
        return callers.require(ctx)
                .recover(refused -> {
                    if (isOfNoUse(refused)) {
                        count(ctx, Asker.REFUSED, network(ctx));
                    }
                    return Future.failedFuture(refused);
                })
                .map(caller -> {
                    count(ctx, Asker.SIGNED_IN, caller.subject());
                    checkRole(caller, access, ctx);
                    return caller;
                })
                .mapEmpty();
    }

    private static boolean isOfNoUse(Throwable failure) {
        return failure instanceof Refused refused && refused.problem().type().status() == UNAUTHORIZED;
    }

    private void count(RoutingContext ctx, Asker asker, String client) {
        limits.count(asker, client, ctx.response().headers());
    }

    private String network(RoutingContext ctx) {
        return Addresses.network(addresses.of(ctx.request()));
    }

    private static void checkRole(Caller caller, Access access, RoutingContext ctx) {
        if (!access.admits(caller)) {
            throw Problem.of(ProblemType.ROLE_MISSING, ctx.request().path(), String.join(", ", access.roles()))
                    .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")
                    .refused();
        }
    }
}
