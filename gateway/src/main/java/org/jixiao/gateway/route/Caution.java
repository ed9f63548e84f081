package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What browsers are not to do with an answer, unless its service has worded that itself. */
@ApplicationScoped
class Caution {
    private static final Map<CharSequence, CharSequence> EVERYWHERE = Map.of(
            word("X-Content-Type-Options"), word("nosniff"),
            word("Referrer-Policy"), word("strict-origin-when-cross-origin"));

    /** A page that says nothing gets its own style sheets and pictures, and can do nothing. */
    private static final Map<CharSequence, CharSequence> ELSEWHERE = Map.of(
            word("Content-Security-Policy"),
            word("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'"),
            word("Cross-Origin-Opener-Policy"),
            word("same-origin"),
            word("Permissions-Policy"),
            word("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));

    private static final String SIGN_IN = "/auth/";
    /** The sign-in words its pages itself; applications of this origin watch the session in a frame. */
    private static final Map<CharSequence, CharSequence> SIGN_IN_PAGES =
            Map.of(word("Content-Security-Policy"), word("frame-ancestors 'self'"));

    /** For a year. */
    private static final Map<CharSequence, CharSequence> ENCRYPTED =
            Map.of(word("Strict-Transport-Security"), word("max-age=31536000"));

    /** What somebody in particular was told is kept by no browser. */
    private static final Map<CharSequence, CharSequence> PERSONAL = Map.of(word("Cache-Control"), word("no-store"));

    private final boolean encrypted;

    Caution(GatewayConfig config) {
        encrypted = "https".equals(config.publicUrl().getScheme());
    }

    void add(HttpServerRequest request, MultiMap headers) {
        var path = request.path();
        var signIn = path != null && path.startsWith(SIGN_IN);
        setAll(headers, EVERYWHERE);
        setAll(headers, signIn ? SIGN_IN_PAGES : ELSEWHERE);
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            setAll(headers, PERSONAL);
        }
        if (encrypted) {
            setAll(headers, ENCRYPTED);
        }
    }

    /** What is said with each answer is spelled once. */
    private static CharSequence word(String text) {
        return HttpHeaders.createOptimized(text);
    }

    private static void setAll(MultiMap headers, Map<CharSequence, CharSequence> cautions) {
        cautions.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
    }
}
