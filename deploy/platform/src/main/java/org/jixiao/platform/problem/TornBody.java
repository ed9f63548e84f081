package org.jixiao.platform.problem;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body that broke off, for a client hung up or fell silent; or a form that has no end. Both come as errors of the inside. */
final class TornBody {

    private static final String STREAM = "org.jboss.resteasy.reactive.server.vertx.VertxInputStream";
    private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private TornBody() {}

    static boolean isBehind(@Nullable Throwable fault) {
        return raisedWithin(fault, FORM_PARSER)
                || Stream.iterate(fault, each -> each != null, Throwable::getCause)
                        .limit(10)
                        .anyMatch(each -> each instanceof IOException && raisedWithin(each, STREAM));
    }

    private static boolean raisedWithin(@Nullable Throwable fault, String place) {
        return fault != null
                && Stream.of(fault.getStackTrace()).limit(1).anyMatch(raised -> raised.getClassName()
                        .startsWith(place));
    }
}
