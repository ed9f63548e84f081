package org.jixiao.budget.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of any length in constant memory: piece by piece, each read in a transaction of its own, so that no reader,
 * however slow, holds a connection to the database while it takes its time.
 */
@ApplicationScoped
class Lines {

    private static final byte[] END = "\n".getBytes(StandardCharsets.UTF_8);

    private final ObjectWriter json;

    Lines(ObjectMapper json) {
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** The things that follow the one of that id, or the first ones, as many as a piece holds; none at the end. */
    interface Pieces<T> {

        List<T> after(@Nullable UUID last);
    }

    <T> void write(OutputStream out, Pieces<T> pieces, Function<T, UUID> id) throws IOException {
        UUID last = null;
        List<T> piece = next(pieces, last);
        while (!piece.isEmpty()) {
            for (T thing : piece) {
                json.writeValue(out, thing);
                out.write(END);
            }
            last = id.apply(piece.get(piece.size() - 1));
            piece = next(pieces, last);
        }
    }

    private static <T> List<T> next(Pieces<T> pieces, @Nullable UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> pieces.after(last));
    }
}
