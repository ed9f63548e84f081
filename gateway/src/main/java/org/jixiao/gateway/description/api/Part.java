package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonObject;
import org.jixiao.gateway.description.Packaged;

/**
 * What one service commits of its API.
 *
 * @param service as it is called in paths such as {@code /api/v1/audit/{service}}
 * @param api its schemas under the names that they have in the whole
 */
record Part(String service, JsonObject api) {

    /** From the file that the build has put beside this. @param names by which its schemas go in the whole, where not by their own */
    static Part packaged(String service, JsonObject names) {
        var api = References.said(
                Packaged.yaml("api/" + service + "/openapi.yaml"), reference -> called(reference, names));
        var schemas = new JsonObject();
        var components = api.getJsonObject("components");
        components.getJsonObject("schemas").forEach(schema -> {
            if (schemas.containsKey(names.getString(schema.getKey(), schema.getKey()))) {
                throw new IllegalStateException(service + " has two schemas called " + schema.getKey());
            }
            schemas.put(names.getString(schema.getKey(), schema.getKey()), schema.getValue());
        });
        components.put("schemas", schemas);
        // What the service's code describes and none of its operations leads to is described by whoever uses it.
        return new Part(service, api.put("components", References.used(api.getJsonObject("paths"), components)));
    }

    JsonObject paths() {
        return api.getJsonObject("paths");
    }

    JsonObject components() {
        return api.getJsonObject("components");
    }

    private static String called(String reference, JsonObject names) {
        if (!reference.startsWith(References.SCHEMAS)) {
            return reference;
        }
        var own = reference.substring(References.SCHEMAS.length());
        return References.SCHEMAS + names.getString(own, own);
    }
}
