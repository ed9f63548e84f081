package org.jixiao.gateway.cache;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of which the beginning has been taken in already, as the stream that it was: that beginning, then the rest as it comes. */
final class Onward implements ReadStream<Buffer> {
    private final ReadStream<Buffer> rest;
    private @Nullable Buffer beginning;
    private @Nullable Handler<Buffer> taking;
    private @Nullable Handler<Throwable> breaking;
    private @Nullable Throwable broken;
    private boolean isFlowing;

    /** @param rest is paused here, and flows again when this does */
    Onward(Buffer beginning, ReadStream<Buffer> rest) {
        this.beginning = beginning;
        this.rest = rest;
        rest.pause().endHandler(null).exceptionHandler(this::breakOff);
    }

    /** It may break off before anybody listens. */
    private void breakOff(Throwable failure) {
        broken = failure;
        if (breaking != null) {
            breaking.handle(failure);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        taking = handler;
        rest.handler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        breaking = handler;
        if (handler != null && broken != null) {
            handler.handle(broken);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        rest.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        isFlowing = false;
        rest.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        isFlowing = true;
        giveBeginning();
        // Whoever has taken that may have had enough for now.
        if (isFlowing) {
            rest.resume();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        var others = giveBeginning() ? amount - 1 : amount;
        if (others > 0) {
            rest.fetch(others);
        }
        return this;
    }

    private boolean giveBeginning() {
        if (beginning == null || taking == null) {
            return false;
        }
        var first = beginning;
        beginning = null;
        taking.handle(first);
        return true;
    }
}
