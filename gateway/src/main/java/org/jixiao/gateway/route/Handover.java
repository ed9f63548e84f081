package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collector;

/**
 * Gives the answer of a service to the client that asked: a short one in one piece, once all of it is here; a longer one as it comes. A
 * client that leaves meanwhile is nobody's fault.
 */
final class Handover {
    /** So many bytes at most are waited for. */
    private static final long SHORT = 64 * 1024;
    /** What the service still says after its client has left is let pass for so long. */
    private static final long GRACE_MILLIS = 1000;

    /** As HTTP writes it, with two digits for the day (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final Clock CLOCK = Clock.systemUTC();

    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);
    private static final Collector<Buffer, Buffer, Buffer> JOINED =
            Collector.of(Buffer::buffer, Buffer::appendBuffer, Buffer::appendBuffer);

    private final RoutingContext ctx;
    private final HttpClientRequest asked;

    /** @param asked what the answer is to: broken off where nobody wants the rest */
    Handover(RoutingContext ctx, HttpClientRequest asked) {
        this.ctx = ctx;
        this.asked = asked;
    }

    /** Fails where the answer is lost before the client has been told anything. */
    Future<Void> give(ProxyResponse answer) {
        var body = answer.getBody();
        if (isWithoutBody(answer)) {
            body.stream().resume();
            return begin(answer).end();
        }
        return body.length() >= 0 && body.length() <= SHORT
                ? giveWhole(answer, body.stream())
                : giveAsItComes(answer, body.stream());
    }

    private boolean isWithoutBody(ProxyResponse answer) {
        return ctx.request().method().equals(HttpMethod.HEAD) || WITHOUT_BODY.contains(answer.getStatusCode());
    }

    private Future<Void> giveWhole(ProxyResponse answer, ReadStream<Buffer> body) {
        // It is on its way; to break it off for a client that leaves would cost a connection.
        ctx.response().exceptionHandler(left -> {});
        var whole = body.collect(JOINED);
        body.resume();
        return whole.compose(all -> begin(answer).end(all));
    }

    private Future<Void> giveAsItComes(ProxyResponse answer, ReadStream<Buffer> body) {
        var pipe = body.pipe().endOnFailure(false);
        body.exceptionHandler(torn -> pipe.close());
        var response = begin(answer).exceptionHandler(left -> pipe.close());
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            announceNoLength(response);
        }
        return pipe.to(response).recover(broken -> response.ended() ? Future.succeededFuture() : breakOff(body));
    }

    /** Where even the pieces cannot be told apart (HTTP/1.0), the end of the connection is the end of the answer. */
    private void announceNoLength(HttpServerResponse response) {
        if (ctx.request().version() == HttpVersion.HTTP_1_0) {
            ctx.addHeadersEndHandler(head -> response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
            ctx.addEndHandler(over -> ctx.request().connection().close());
        } else {
            response.setChunked(true);
        }
    }

    private HttpServerResponse begin(ProxyResponse answer) {
        var response = ctx.response().setStatusCode(answer.getStatusCode());
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        response.headers().addAll(answer.headers());
        if (!response.headers().contains(HttpHeaders.DATE)) {
            response.putHeader(HttpHeaders.DATE, DATE.format(CLOCK.instant()));
        }
        return response;
    }

    /**
     * Either side has gone. Only later, for we may be in the midst of a piece that is being written; and the connection to the service
     * may be another request's already, if all of the answer had come.
     */
    private Future<Void> breakOff(ReadStream<Buffer> body) {
        var isOver = new AtomicBoolean();
        body.endHandler(end -> isOver.set(true));
        ctx.vertx().runOnContext(later -> {
            body.resume();
            Hangup.BROKEN_OFF.on(ctx);
        });
        ctx.vertx().setTimer(GRACE_MILLIS, waited -> {
            if (!isOver.get()) {
                asked.reset();
            }
        });
        return Future.succeededFuture();
    }
}
