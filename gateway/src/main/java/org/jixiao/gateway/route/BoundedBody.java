package org.jixiao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that breaks off once it has grown too large; the only guard there is over a chunked one. */
final class BoundedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable whenWhole;
    private long passed;
    private @Nullable Handler<Throwable> breaking;

    BoundedBody(ReadStream<Buffer> source, long limit, Runnable whenWhole) {
        this.source = source;
        this.limit = limit;
        this.whenWhole = whenWhole;
    }

    boolean isTooLarge() {
        return passed > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        if (isTooLarge()) {
            return;
        }
        passed += buffer.length();
        if (!isTooLarge()) {
            handler.handle(buffer);
        } else if (breaking != null) {
            breaking.handle(new IllegalStateException("body over " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        breaking = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            handler.handle(end);
                            whenWhole.run();
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
