package org.jixiao.gateway.identity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** Finds out who is calling, by the bearer token alone. */
@ApplicationScoped
public class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);
    private static final String CHALLENGE = "WWW-Authenticate";

    private static final String BEARER = "Bearer ";
    /** Under which the caller of a request is kept with it. */
    private static final String KEY = Caller.class.getName();

    private final IdentityConfig config;
    private final VerifiedTokens tokens;
    private final Counter remembered;
    private final Counter verified;

    Callers(IdentityConfig config, VerifiedTokens tokens, MeterRegistry metrics) {
        this.config = config;
        this.tokens = tokens;
        this.remembered = metrics.counter("gateway.tokens", "judged", "remembered");
        this.verified = metrics.counter("gateway.tokens", "judged", "verified");
    }

    /** The caller, remembered for whoever handles the request later; fails with a refusal where the token is not good. */
    public Future<Caller> require(RoutingContext ctx) {
        return known(ctx)
                .map(Future::succeededFuture)
                .orElseGet(() -> verified(ctx))
                .onSuccess(caller -> ctx.put(KEY, caller));
    }

    private Optional<Caller> known(RoutingContext ctx) {
        var header = ctx.request().getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return Optional.empty();
        }
        var known = tokens.find(header.substring(BEARER.length()));
        known.ifPresent(caller -> remembered.increment());
        return known;
    }

    private Future<Caller> verified(RoutingContext ctx) {
        var verified = Promise.<Caller>promise();
        // Keys may be fetched on another thread; the request belongs to this one.
        verify(ctx)
                .emitOn(MutinyHelper.executor(Vertx.currentContext()))
                .subscribe()
                .with(verified::complete, verified::fail);
        return verified.future();
    }

    private Uni<Caller> verify(RoutingContext ctx) {
        // Left in place it would answer by itself, without a body.
        ctx.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(ctx, null)
                .onFailure(AuthenticationFailedException.class)
                .transform(failure -> Problem.of(ProblemType.TOKEN_INVALID)
                        .with(CHALLENGE, "Bearer error=\"invalid_token\"")
                        .refused())
                .onFailure(OIDCException.class)
                .transform(failure -> {
                    LOG.warnf("A token cannot be judged: %s", failure.getMessage());
                    return Problem.serviceAway(config.retryAfter()).refused();
                })
                .map(identity -> judge(identity, ctx.request().path()));
    }

    static Caller of(RoutingContext ctx) {
        return ctx.get(KEY);
    }

    /** Who is calling; empty where the address is public and nobody was asked. */
    public static Optional<Caller> find(RoutingContext ctx) {
        return Optional.ofNullable(ctx.get(KEY));
    }

    private Caller judge(SecurityIdentity identity, String path) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.of(ProblemType.TOKEN_MISSING, path)
                    .with(CHALLENGE, "Bearer")
                    .refused();
        }
        var caller = Caller.of(OidcCommonUtils.decodeJwtContent(token.getRawToken()));
        if (caller.isWithoutBounds() && !config.acceptDemo()) {
            throw Problem.of(ProblemType.DEMO_ACCOUNT)
                    .with(CHALLENGE, "Bearer error=\"invalid_token\"")
                    .refused();
        }
        verified.increment();
        tokens.remember(token.getRawToken(), caller, Instant.ofEpochSecond(token.getExpirationTime()));
        return caller;
    }
}
