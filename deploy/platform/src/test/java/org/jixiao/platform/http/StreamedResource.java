package org.jixiao.platform.http;

import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** An answer in many pieces, of which one may not come. */
@Path("api/v1/streamed")
@Produces("application/x-ndjson")
@PermitAll
public class StreamedResource {

    /** More than what stands between two programs takes up while nobody reads. */
    static final int PIECES = 20_000;

    static final String PIECE = "x".repeat(999) + "\n";

    static final AtomicInteger ENDED = new AtomicInteger();

    @GET
    @Compressed
    @Operation(hidden = true)
    public StreamingOutput streamed(@RestQuery int breaksOffAfter) {
        return out -> {
            try {
                write(out, breaksOffAfter);
            } finally {
                ENDED.incrementAndGet();
            }
        };
    }

    private static void write(OutputStream out, int breaksOffAfter) throws IOException {
        for (int i = 0; i < PIECES; i++) {
            if (i == breaksOffAfter) {
                throw new IllegalStateException("What comes next cannot be read");
            }
            out.write(PIECE.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
