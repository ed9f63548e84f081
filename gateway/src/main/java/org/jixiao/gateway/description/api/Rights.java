package org.jixiao.gateway.description.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.gateway.identity.Caller;
import org.jixiao.gateway.route.Access;

/**
 * Who may call an operation: whom the route table lets pass and the service lets act, both.
 *
 * @param signedIn whether a token is asked for
 * @param roles one of which the caller needs; empty where everybody may who is signed in
 * @param words of the token's scope that a role needs beside, by role
 */
record Rights(boolean signedIn, Set<String> roles, Map<String, String> words) {

    private static final String SECURITY = "security";
    private static final String ROLES = "x-roles";
    private static final String WORDS = "x-scope";

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
        var roles = both(access, acting(operation), method + " " + path);
        return new Rights(access.tokenNeeded(), roles, words(roles, operation));
    }

    /** As an operation of the whole description tells them. */
    static Rights told(JsonObject operation) {
        var roles = new TreeSet<String>();
        operation.getJsonArray(ROLES).forEach(role -> roles.add(String.valueOf(role)));
        return new Rights(!operation.getJsonArray(SECURITY).isEmpty(), roles, words(roles, operation));
    }

    void tell(JsonObject operation) {
        operation.put(SECURITY, security()).put(ROLES, new JsonArray(List.copyOf(roles)));
        if (!words.isEmpty()) {
            var told = new JsonObject();
            words.forEach(told::put);
            operation.put(WORDS, told);
        }
    }

    /** With a role that opens it, and a token that was issued for it where the role does not do alone. */
    boolean let(Caller caller) {
        return roles.isEmpty()
                || roles.stream()
                        .filter(caller.roles()::contains)
                        .anyMatch(role ->
                                !words.containsKey(role) || caller.words().contains(words.get(role)));
    }

    /** The ways to come in, one of which does: with each word that some role needs, and without any where some role needs none. */
    private JsonArray security() {
        if (!signedIn) {
            return new JsonArray();
        }
        var free = roles.isEmpty() || !words.keySet().containsAll(roles);
        var ways = new JsonArray();
        Stream.concat(
                        free ? Stream.of(new JsonArray()) : Stream.empty(),
                        words.values().stream().distinct().map(JsonArray::of))
                .forEach(way -> ways.add(new JsonObject().put("SecurityScheme", way)));
        return ways;
    }

    private static Map<String, String> words(Set<String> roles, JsonObject operation) {
        var words = new TreeMap<String, String>();
        operation
                .getJsonObject(WORDS, new JsonObject())
                .forEach(word -> words.put(word.getKey(), String.valueOf(word.getValue())));
        words.keySet().retainAll(roles);
        return words;
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
        operation.getJsonArray(SECURITY, new JsonArray()).forEach(way -> ((JsonObject) way)
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
