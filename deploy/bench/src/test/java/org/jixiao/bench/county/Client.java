package org.jixiao.bench.county;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jixiao.local.DemoUsers;
import org.jspecify.annotations.Nullable;

/** The public API as its users call it, each act by the account that may do it. */
public final class Client {

    /** The treasury's system: a client of its own, not a person. */
    static final String PARTNER = "jixiao-demo-partner";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FRESH_SECONDS = 120;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final URI origin;
    private final DemoUsers users;

    public Client(URI origin, DemoUsers users) {
        this.origin = origin;
        this.users = users;
    }

    private record Token(String text, long madeAt) {

        boolean fresh() {
            return System.nanoTime() - madeAt < FRESH_SECONDS * 1_000_000_000L;
        }
    }

    public JsonNode get(String account, String path) {
        return json(send(account, path, "GET", BodyPublishers.noBody(), null));
    }

    /** Empty where there is no such thing, or none yet. */
    public Optional<JsonNode> find(String account, String path) {
        HttpResponse<byte[]> response = send(request(account, path).GET().build());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(json(accepted(response)));
    }

    JsonNode put(String account, String path, long sequence, Object body) {
        return json(send(account, path, "PUT", text(body), "\"" + sequence + "\""));
    }

    JsonNode put(String account, String path, Object body) {
        return json(send(account, path, "PUT", text(body), null));
    }

    public JsonNode post(String account, String path, Object body) {
        return json(send(account, path, "POST", text(body), null));
    }

    /** All items of a paged list. */
    List<JsonNode> all(String account, String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = get(account, next);
            page.path("items").forEach(items::add);
            next = page.path("next").textValue();
        }
        return items;
    }

    /** How many lines an export has; they are counted as they come. */
    int lines(String account, String path) {
        HttpRequest request = request(account, path)
                .header("Accept", "application/x-ndjson")
                .GET()
                .build();
        try (Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpResponse<byte[]> send(
            String account, String path, String method, BodyPublisher body, @Nullable String ifMatch) {
        HttpRequest.Builder request = request(account, path)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return accepted(send(request.build()));
    }

    private static HttpResponse<byte[]> accepted(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.request().method() + " "
                    + response.request().uri() + ": " + response.statusCode() + " "
                    + new String(response.body(), UTF_8));
        }
        return response;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).header("Authorization", "Bearer " + token(account));
    }

    /** Two minutes old at most. */
    public String token(String account) {
        return tokens.compute(account, (name, known) -> known != null && known.fresh() ? known : signIn(name))
                .text();
    }

    private Token signIn(String account) {
        HttpRequest request = HttpRequest.newBuilder(
                        origin.resolve("/auth/realms/jixiao/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        account.equals(PARTNER)
                                ? "grant_type=client_credentials&scope=payments:write&client_id=" + PARTNER
                                        + "&client_secret=" + users.password()
                                : "grant_type=password&client_id=" + users.client() + "&username=" + account
                                        + "&password=" + users.password()))
                .build();
        return new Token(json(accepted(send(request))).path("access_token").asText(), System.nanoTime());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static BodyPublisher text(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
