package org.jixiao.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Function;
import java.util.function.Supplier;

/** A body taken in as a whole, if it is no larger than is kept. */
final class Gathering {
    private final ReadStream<Buffer> body;
    private final long most;
    private final Buffer gathered = Buffer.buffer();

    /** @param most in bytes */
    Gathering(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    /**
     * What becomes of it; fails where it breaks off before that is known.
     *
     * @param kept takes the whole
     * @param tooLarge takes the stream as it was, from its beginning, paused
     */
    <T> Future<T> then(Function<Buffer, Future<T>> kept, Function<ReadStream<Buffer>, Future<T>> tooLarge) {
        var known = Promise.<Supplier<Future<T>>>promise();
        body.exceptionHandler(known::tryFail)
                .endHandler(end -> known.tryComplete(() -> kept.apply(gathered)))
                .handler(part -> {
                    gathered.appendBuffer(part);
                    if (gathered.length() > most) {
                        known.tryComplete(() -> tooLarge.apply(new Onward(gathered, body)));
                    }
                });
        // Before anything comes: what is too large is paused at the piece that makes it so.
        var become = known.future().compose(Supplier::get);
        body.resume();
        return become;
    }
}
