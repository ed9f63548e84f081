package org.jixiao.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A client that asks the gateway whatever it asks over one connection, as browsers do. */
public final class Http2 implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions()
                    .setDefaultHost("127.0.0.1")
                    .setDefaultPort(RawHttp.portWithTls())
                    .setSsl(true)
                    .setTrustAll(true)
                    .setUseAlpn(true)
                    .setProtocolVersion(HttpVersion.HTTP_2),
            new PoolOptions().setHttp2MaxSize(1));

    public HttpClient client() {
        return client;
    }

    /** What comes of it, within reason. */
    public static <T> T get(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        get(vertx.close());
    }
}
