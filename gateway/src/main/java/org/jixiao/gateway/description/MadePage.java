package org.jixiao.gateway.description;

import io.vertx.ext.web.RoutingContext;

/** A page that is made once: tables of members are long, and much alike. */
public record MadePage(MadeFile file) {

    /** Nothing but its own stylesheet. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static MadePage of(String html) {
        return new MadePage(MadeFile.of("text/html;charset=UTF-8", html));
    }

    public void send(RoutingContext ctx) {
        ctx.response().putHeader("Content-Security-Policy", POLICY);
        file.send(ctx);
    }
}
