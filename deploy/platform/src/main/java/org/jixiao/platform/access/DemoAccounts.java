package org.jixiao.platform.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jixiao.platform.problem.Refusal;

/** Lets demo accounts and unlimited scopes in only where {@code jixiao.accept-demo} says so; never in production. */
@ApplicationScoped
class DemoAccounts implements SecurityIdentityAugmentor {

    private final boolean accepted;

    DemoAccounts(@ConfigProperty(name = "jixiao.accept-demo") boolean accepted) {
        this.accepted = accepted;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!accepted
                && identity.getPrincipal() instanceof JsonWebToken token
                && (demo(token) || Scope.of(token).unlimited())) {
            return Uni.createFrom().failure(new AuthenticationFailedException(new DemoAccountRefused()));
        }
        return Uni.createFrom().item(identity);
    }

    /** 401: this system is for real accounts. */
    static final class DemoAccountRefused extends Refusal {

        DemoAccountRefused() {
            super(401, "demo-account-refused");
        }
    }

    private static boolean demo(JsonWebToken token) {
        return "true".equals(String.valueOf(token.<Object>getClaim("demo")));
    }
}
