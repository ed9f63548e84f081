package org.jixiao.gateway.description.api;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.gateway.description.MadeFile;
import org.jixiao.gateway.route.Routes;

/** {@code /openapi.json}: made once, when the gateway starts; what does not fit together stops it there. */
@ApplicationScoped
class ApiFiles {
    private static final int BEHIND_THE_DOOR = 2;

    private final MadeFile openapi;

    ApiFiles(Routes routes, @ConfigProperty(name = "jixiao.gateway.public-url") String origin) {
        openapi = MadeFile.of(
                "application/json",
                OpenApi.packaged(ApiWords.packaged(), routes::accessOf, origin).encodePrettily());
    }

    void mount(@Observes Router router) {
        router.get("/openapi.json").order(BEHIND_THE_DOOR).handler(openapi::send);
    }
}
