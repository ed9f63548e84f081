package org.jixiao.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;

/** A body taken in as a whole, if it is no larger than is kept. */
final class Gathering {
    private final ReadStream<Buffer> body;
    private final long most;
    private final Buffer gathered = Buffer.buffer();
    private final Promise<Optional<Buffer>> whole = Promise.promise();

    /** @param most in bytes */
    Gathering(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    /** The whole; empty where it is too large, with the rest of the stream let go. Fails where it breaks off. */
    Future<Optional<Buffer>> whole() {
        body.exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(Optional.of(gathered)))
                .handler(this::take);
        body.resume();
        return whole.future();
    }

    private void take(Buffer part) {
        if (gathered.length() + part.length() > most) {
            whole.tryComplete(Optional.empty());
        } else {
            gathered.appendBuffer(part);
        }
    }
}
