package org.jixiao.gateway.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of refusal with an address of its own; what it says stands in the message bundle under its slug. */
public enum ProblemType {
    UNSAFE_PATH(400),
    UNREADABLE_REQUEST(400),
    TOKEN_MISSING(401),
    TOKEN_INVALID(401),
    DEMO_ACCOUNT(401),
    ROLE_MISSING(403),
    NOTHING_HERE(404),
    METHOD_NOT_ALLOWED(405),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_STREAMS(429),
    UNEXPECTED(500),
    SERVICE_AWAY(503),
    LEAVING(503),
    SERVICE_SLOW(504);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The last segment of its address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of its page, an absolute path; the {@code type} of the problem body. */
    public String uri() {
        return "/problems/gateway/" + slug();
    }

    static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
