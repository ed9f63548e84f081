package org.jixiao.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The body of a service's answer, which may break off, but keeps nobody waiting for ever: where nothing has come for too long although
 * it was wanted, it fails.
 */
final class AnswerBody implements ReadStream<Buffer> {
    private static final long NOT_SET = -1;

    private final ReadStream<Buffer> source;
    private final HttpClientRequest asked;
    private final Vertx vertx;
    private final Duration patience;
    private final UnaryOperator<Throwable> lost;
    private @Nullable Handler<Buffer> taking;
    private @Nullable Handler<Throwable> breaking;
    private @Nullable Handler<Void> ending;
    private boolean isWanted;
    private boolean isOver;
    private long since;
    private long timer = NOT_SET;

    /**
     * @param source paused
     * @param asked what it is the answer to
     * @param lost what is said to whoever takes the body, given what has become of it; asked once at most, and only where somebody does
     */
    AnswerBody(
            ReadStream<Buffer> source,
            HttpClientRequest asked,
            Vertx vertx,
            Duration patience,
            UnaryOperator<Throwable> lost) {
        this.source = source.handler(this::take).endHandler(this::end).exceptionHandler(this::lose);
        this.asked = asked;
        this.vertx = vertx;
        this.patience = patience;
        this.lost = lost;
    }

    private void take(Buffer piece) {
        since = System.nanoTime();
        if (taking != null) {
            taking.handle(piece);
        }
    }

    private void end(Void nothing) {
        conclude();
        if (ending != null) {
            ending.handle(nothing);
        }
    }

    private void lose(Throwable why) {
        if (isOver) {
            return;
        }
        conclude();
        if (breaking != null) {
            breaking.handle(lost.apply(why));
        }
    }

    private void conclude() {
        isOver = true;
        vertx.cancelTimer(timer);
    }

    /** Who takes it may have paused it; that is nobody's silence. */
    private void look() {
        var left = patience.minusNanos(isWanted ? System.nanoTime() - since : 0);
        if (left.toMillis() > 0) {
            lookIn(left);
        } else {
            lose(new TimeoutException("the answer stalls"));
            asked.reset();
        }
    }

    private void lookIn(Duration left) {
        timer = vertx.setTimer(Math.max(1, left.toMillis()), due -> look());
    }

    private void want() {
        if (!isWanted && !isOver) {
            isWanted = true;
            since = System.nanoTime();
            if (timer == NOT_SET) {
                lookIn(patience);
            }
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        taking = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        breaking = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        ending = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        isWanted = false;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        want();
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        want();
        source.fetch(amount);
        return this;
    }
}
