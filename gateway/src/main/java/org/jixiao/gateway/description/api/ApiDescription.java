package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.gateway.identity.Acts;
import org.jixiao.gateway.identity.Caller;
import org.jixiao.gateway.route.Routes;

/** The description in use, laid together when the gateway starts; and what it says of a caller's rights. */
@Singleton
class ApiDescription implements Acts {
    private final ApiWords words = ApiWords.packaged();
    private final String origin;
    private final JsonObject document;
    private final List<Act> acts;

    private record Act(String id, Rights rights) {}

    ApiDescription(Routes routes, @ConfigProperty(name = "jixiao.gateway.public-url") String origin) {
        this.origin = origin;
        document = OpenApi.packaged(words, routes::accessOf, origin);
        acts = document.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(operation -> (JsonObject) operation.getValue())
                .map(operation -> new Act(operation.getString("operationId"), Rights.told(operation)))
                .toList();
    }

    @Override
    public List<String> openTo(Caller caller) {
        return acts.stream()
                .filter(act -> act.rights().let(caller))
                .map(Act::id)
                .sorted()
                .toList();
    }

    JsonObject document() {
        return document;
    }

    String origin() {
        return origin;
    }

    List<Shown.Group> groups() {
        return new Reading(document, words).groups();
    }
}
