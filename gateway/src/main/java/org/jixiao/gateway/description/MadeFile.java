package org.jixiao.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A text that changes with a release only: made once for all who read it, compressed once, and known by its digest.
 *
 * @param type of its content
 * @param tag of the plain one, without quotes
 */
public record MadeFile(String type, String tag, Buffer plain, Buffer compressed) {
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_LENGTH = 32;
    private static final String GZIP = "gzip";

    public static MadeFile of(String type, String text) {
        var plain = Buffer.buffer(text);
        return new MadeFile(type, digest(text), plain, gzip(plain));
    }

    /** Unless the one who asks has it. Everybody may read it, pages of other origins too. */
    public void send(RoutingContext ctx) {
        var accepted = ctx.request().getHeader("Accept-Encoding");
        var asGzip = accepted != null && accepted.contains(GZIP);
        var etag = '"' + (asGzip ? tag + "-" + GZIP : tag) + '"';
        var response = ctx.response()
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("ETag", etag)
                .putHeader("Access-Control-Allow-Origin", "*");
        response.headers().add("Vary", "Accept-Encoding");
        var known = ctx.request().getHeader("If-None-Match");
        if (known != null && (known.contains(etag) || known.strip().equals("*"))) {
            response.setStatusCode(NOT_MODIFIED).end().onFailure(ctx::fail);
            return;
        }
        response.putHeader("Content-Type", type);
        if (asGzip) {
            response.putHeader("Content-Encoding", GZIP);
        }
        response.end(asGzip ? compressed : plain).onFailure(ctx::fail);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }

    private static Buffer gzip(Buffer text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
