package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jixiao.tracing.Traceparent;

/**
 * The trace a request belongs to (W3C Trace Context): the client's, if it names one as the standard has it, else one that begins here.
 * Services are told as {@code traceparent}, the client as {@code traceresponse}.
 */
final class Trace {
    private static final String RESPONSE = "traceresponse";

    private static final int TRACE_BYTES = 16;
    private static final int PARENT_BYTES = 8;

    private Trace() {}

    /** Takes up the client's trace, or begins one. */
    static void begin(MultiMap asked, MultiMap told) {
        var taken = Traceparent.taken(asked);
        told.set(RESPONSE, taken == null ? "00-" + digits(TRACE_BYTES) + "-" + digits(PARENT_BYTES) + "-00" : taken);
    }

    /** Tells the service. */
    static void passOn(MultiMap told, MultiMap asking) {
        asking.set(Traceparent.HEADER, named(told));
    }

    /** As it was told to the client. */
    static String named(MultiMap told) {
        return told.get(RESPONSE);
    }

    /** The trace alone, of those told: all spans of it share it. */
    static String idOf(MultiMap told) {
        return named(told).split("-", -1)[1];
    }

    /** An id, not a secret; of random bits, one of them not zero. */
    private static String digits(int bytes) {
        var random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
