package org.jixiao.gateway.identity;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Optional;

/** How long the token of a request holds, for what goes on after the request was let in. */
public final class TokenLife {
    private TokenLife() {}

    /** When it expires; empty where there is none. To be asked of a request whose token has been verified. */
    public static Optional<Instant> end(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(header -> header.substring(header.indexOf(' ') + 1))
                .map(token -> OidcCommonUtils.decodeJwtContent(token).getLong("exp"))
                .map(Instant::ofEpochSecond);
    }
}
