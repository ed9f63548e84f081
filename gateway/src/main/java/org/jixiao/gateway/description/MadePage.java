package org.jixiao.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A page that is made once for all who read it, and compressed once: tables of members are long, and much alike. */
record MadePage(Buffer plain, Buffer compressed) {

    /** Nothing but its own stylesheet. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static MadePage of(String html) {
        var plain = Buffer.buffer(html);
        return new MadePage(plain, gzip(plain));
    }

    void send(RoutingContext ctx) {
        ctx.response().putHeader("Content-Security-Policy", POLICY).putHeader("Vary", "Accept-Encoding");
        var accepted = ctx.request().getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            ctx.response().putHeader("Content-Encoding", "gzip");
            send(ctx, "text/html;charset=UTF-8", compressed);
        } else {
            send(ctx, "text/html;charset=UTF-8", plain);
        }
    }

    /** Anything that changes with a release only. */
    static void send(RoutingContext ctx, String type, Buffer body) {
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(body)
                .onFailure(ctx::fail);
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
