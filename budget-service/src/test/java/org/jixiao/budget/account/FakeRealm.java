package org.jixiao.budget.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Across the network from the service: the identity server's API of accounts, as far as the service speaks it. */
public final class FakeRealm implements QuarkusTestResourceLifecycleManager {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String USERS = "/admin/users";
    private static final Set<String> ROLES = Set.of(
            "department-editor",
            "department-reviewer",
            "disclosure-officer",
            "finance-reviewer",
            "auditor",
            "administrator",
            "offline_access");

    /** By id. */
    private static final Map<String, ObjectNode> PEOPLE = new TreeMap<>();

    private static final Map<String, Set<String>> GRANTED = new TreeMap<>();
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static volatile @Nullable String failing;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/realm/protocol/openid-connect/token", FakeRealm::token);
            started.createContext(USERS, FakeRealm::answer);
            started.start();
            server = started;
            String url = "http://127.0.0.1:" + started.getAddress().getPort();
            return Map.of(
                    "quarkus.oidc-client.auth-server-url",
                    url + "/realm",
                    "quarkus.rest-client.realm.url",
                    url + "/admin",
                    "jixiao.accounts.secret",
                    "secret-of-the-test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** An account that is there already. */
    static void given(String username, Map<String, List<String>> attributes, String... roles) {
        given(UUID.randomUUID().toString(), username, attributes, roles);
    }

    static synchronized void given(String id, String username, Map<String, List<String>> attributes, String... roles) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", username)
                .put("firstName", "某人")
                .put("enabled", true);
        user.set("attributes", JSON.valueToTree(attributes));
        keep(id, user, roles);
    }

    static synchronized JsonNode account(String username) {
        return PEOPLE.values().stream()
                .filter(user -> user.path("username").asText().equals(username))
                .findFirst()
                .<JsonNode>map(user -> user)
                .orElseGet(JSON::missingNode);
    }

    static synchronized Set<String> rolesOf(String username) {
        return GRANTED.getOrDefault(account(username).path("id").asText(), Set.of());
    }

    /** Every change asked for since the last time, as {@code POST /users}. */
    static List<String> changes() {
        List<String> changes =
                CALLS.stream().filter(call -> !call.startsWith("GET")).toList();
        CALLS.clear();
        return changes;
    }

    /** Answers 500 to whatever looks like this, until {@link #recover}. */
    static void failAt(String call) {
        failing = call;
    }

    static void recover() {
        failing = null;
        CALLS.clear();
    }

    private static String keep(String id, ObjectNode user, String... roles) {
        PEOPLE.put(id, user.put("id", id));
        GRANTED.put(id, new TreeSet<>(List.of(roles)));
        return id;
    }

    private static Set<String> granted(String id) {
        return GRANTED.computeIfAbsent(id, any -> new TreeSet<>());
    }

    private static void token(HttpExchange exchange) throws IOException {
        boolean known = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .contains("grant_type=client_credentials");
        send(
                exchange,
                known ? 200 : 400,
                JSON.createObjectNode()
                        .put("access_token", "token-of-the-directory")
                        .put("expires_in", 300));
    }

    private static synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(USERS.length());
        String call = exchange.getRequestMethod() + " /users" + path.replaceAll("[0-9a-f-]{36}", "{id}");
        CALLS.add(call);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!"Bearer token-of-the-directory".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, null);
        } else if (call.equals(failing)) {
            send(exchange, 500, null);
        } else {
            String id = path.length() > 36 ? path.substring(1, 37) : "";
            answer(exchange, call, id, body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
        }
    }

    private static void answer(HttpExchange exchange, String call, String id, JsonNode body) throws IOException {
        switch (call) {
            case "GET /users" -> send(exchange, 200, found(query(exchange)));
            case "POST /users" -> create(exchange, (ObjectNode) body);
            case "PUT /users/{id}" -> {
                PEOPLE.computeIfAbsent(id, any -> JSON.createObjectNode()).setAll((ObjectNode) body);
                send(exchange, 204, null);
            }
            case "DELETE /users/{id}" -> {
                PEOPLE.remove(id);
                send(exchange, 204, null);
            }
            case "GET /users/{id}/role-mappings/realm" -> send(exchange, 200, roles(granted(id)));
            case "GET /users/{id}/role-mappings/realm/available" -> {
                Set<String> others = new TreeSet<>(ROLES);
                others.removeAll(granted(id));
                send(exchange, 200, roles(others));
            }
            case "POST /users/{id}/role-mappings/realm" -> {
                granted(id).addAll(names(body));
                send(exchange, 204, null);
            }
            case "DELETE /users/{id}/role-mappings/realm" -> {
                granted(id).removeAll(names(body));
                send(exchange, 204, null);
            }
            default -> send(exchange, 204, null);
        }
    }

    private static void create(HttpExchange exchange, ObjectNode user) throws IOException {
        if (!account(user.path("username").asText()).isMissingNode()
                || user.path("email").asText().startsWith("taken")) {
            send(exchange, 409, JSON.createObjectNode().put("errorMessage", "User exists"));
        } else if (user.path("firstName").asText().contains("<")) {
            send(exchange, 400, JSON.createObjectNode().put("errorMessage", "error-person-name-invalid-character"));
        } else {
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            "http://127.0.0.1/admin/users/"
                                    + keep(UUID.randomUUID().toString(), user));
            send(exchange, 201, null);
        }
    }

    private static ArrayNode found(Map<String, String> query) {
        ArrayNode found = JSON.createArrayNode();
        PEOPLE.values().stream()
                .filter(user -> user.path("username")
                        .asText()
                        .equals(query.getOrDefault(
                                "username", user.path("username").asText())))
                .filter(user -> user.path("username")
                        .asText()
                        .contains(query.getOrDefault("search", "").replace("*", "")))
                .sorted((one, other) -> one.path("username")
                        .asText()
                        .compareTo(other.path("username").asText()))
                .skip(Long.parseLong(query.getOrDefault("first", "0")))
                .limit(Long.parseLong(query.getOrDefault("max", "100")))
                .forEach(found::add);
        return found;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new TreeMap<>();
        String text = exchange.getRequestURI().getQuery();
        for (String part : (text == null ? "" : text).split("&", -1)) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return query;
    }

    private static JsonNode roles(Set<String> names) {
        List<Map<String, String>> roles = new ArrayList<>();
        names.forEach(name -> roles.add(Map.of("id", name, "name", name)));
        return JSON.valueToTree(roles);
    }

    private static List<String> names(JsonNode roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .map(role -> role.path("name").asText())
                .toList();
    }

    private static void send(HttpExchange exchange, int status, @Nullable JsonNode body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
