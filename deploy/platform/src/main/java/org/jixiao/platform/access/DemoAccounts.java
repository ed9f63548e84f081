package org.jixiao.platform.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
            return Uni.createFrom().failure(new AuthenticationFailedException("demo accounts are not accepted"));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean demo(JsonWebToken token) {
        return "true".equals(String.valueOf(token.<Object>getClaim("demo")));
    }
}
