package org.jixiao.tracing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Who is told what was done, and of how much. */
@ConfigMapping(prefix = "jixiao.tracing")
interface TracingConfig {

    /** A collector that takes OTLP over HTTP: scheme, host and port, and a path if it has one. Absent: nothing is recorded. */
    Optional<URI> endpoint();

    /**
     * Of the traces that begin here, the share that is recorded, from 0 to 1. Whoever comes with a trace has decided about it
     * already.
     */
    double ratio();
}
