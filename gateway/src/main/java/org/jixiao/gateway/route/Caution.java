package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** What browsers are not to do with an answer, unless its service has worded that itself. */
@ApplicationScoped
class Caution {
    /** A page that says nothing gets its own style sheets and pictures, and can do nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    /** The sign-in words its pages itself; applications of this origin watch the session in a frame. */
    private static final String SIGN_IN_POLICY = "frame-ancestors 'self'";

    private static final String SIGN_IN = "/auth/";
    private static final String A_YEAR = "max-age=31536000";

    private final boolean encrypted;

    Caution(GatewayConfig config) {
        encrypted = "https".equals(config.publicUrl().getScheme());
    }

    void add(HttpServerRequest request, MultiMap headers) {
        var path = request.path();
        var signIn = path != null && path.startsWith(SIGN_IN);
        setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        setIfAbsent(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        setIfAbsent(headers, "Content-Security-Policy", signIn ? SIGN_IN_POLICY : POLICY);
        if (!signIn) {
            setIfAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
            setIfAbsent(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        }
        if (encrypted) {
            setIfAbsent(headers, "Strict-Transport-Security", A_YEAR);
        }
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
