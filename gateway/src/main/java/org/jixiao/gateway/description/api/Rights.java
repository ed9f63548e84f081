package org.jixiao.gateway.description.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.gateway.route.Access;

/**
 * Who may call an operation: whom the route table lets pass and the service lets act, both.
 *
 * @param signedIn whether a token is asked for
 * @param roles one of which the caller needs; empty where everybody may who is signed in
 */
record Rights(boolean signedIn, Set<String> roles) {

    /** @param path with its variables in braces */
    static Rights of(Guard door, HttpMethod method, String path, JsonObject operation) {
        var passing = spelled(path, operation).stream()
                .map(spelled -> door.accessOf(method, spelled)
                        .orElseThrow(() -> new IllegalStateException(
                                "%s %s is described, and no route leads there".formatted(method, spelled))))
                .distinct()
                .toList();
        if (passing.size() != 1) {
            throw new IllegalStateException("%s %s is guarded in several ways: %s".formatted(method, path, passing));
        }
        var access = passing.get(0);
        return new Rights(access.tokenNeeded(), both(access, acting(operation), method + " " + path));
    }

    JsonArray security() {
        return signedIn
                ? new JsonArray().add(new JsonObject().put("SecurityScheme", new JsonArray()))
                : new JsonArray();
    }

    private static Set<String> both(Access access, Set<String> acting, String operation) {
        if (access.roles().isEmpty() || acting.isEmpty()) {
            return new TreeSet<>(access.roles().isEmpty() ? acting : access.roles());
        }
        var both = new TreeSet<>(access.roles());
        both.retainAll(acting);
        if (both.isEmpty()) {
            throw new IllegalStateException(operation + " is open to nobody: the door lets pass " + access.roles()
                    + ", the service lets act " + acting);
        }
        return both;
    }

    private static Set<String> acting(JsonObject operation) {
        var roles = new TreeSet<String>();
        operation.getJsonArray("security", new JsonArray()).forEach(way -> ((JsonObject) way)
                .forEach(scheme -> ((JsonArray) scheme.getValue()).forEach(role -> roles.add(String.valueOf(role)))));
        return roles;
    }

    /** A path for each service that answers it. */
    private static List<String> spelled(String path, JsonObject operation) {
        var services = operation.getJsonArray("parameters", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .filter(parameter -> "service".equals(parameter.getString("name")))
                .flatMap(parameter -> parameter.getJsonObject("schema").getJsonArray("enum").stream())
                .map(service -> path.replace("{service}", String.valueOf(service)))
                .toList();
        return services.isEmpty() ? List.of(path) : services;
    }
}
