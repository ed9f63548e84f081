package org.jixiao.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The public REST API, as a client sees it. Where a service is away for a moment it asks again; every request may be sent twice. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI origin;
    private final Tokens tokens;
    private final Consumer<HttpResponse<byte[]>> seen;

    /** @param origin of the gateway */
    public Api(URI origin, SignIn signIn) {
        this(origin, signIn, answer -> {});
    }

    /** @param seen is shown each answer as it came */
    public Api(URI origin, SignIn signIn, Consumer<HttpResponse<byte[]>> seen) {
        this.origin = origin;
        this.seen = seen;
        this.tokens = new Tokens(http, json, Clock.systemUTC(), origin, signIn);
    }

    public URI origin() {
        return origin;
    }

    public Answer get(Account account, String path) {
        return send(account, path, "GET", BodyPublishers.noBody(), null);
    }

    public Answer delete(Account account, String path) {
        return send(account, path, "DELETE", BodyPublishers.noBody(), null);
    }

    public Answer put(Account account, String path, Object body) {
        return send(account, path, "PUT", text(body), "application/json");
    }

    public Answer post(Account account, String path, Object body) {
        return send(account, path, "POST", text(body), "application/json");
    }

    public Answer post(Account account, String path, MultipartForm form) {
        return send(account, path, "POST", form.body(), form.contentType());
    }

    /** The gateway on this machine. */
    public static URI here(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What a resource says now. @throws Stopped if it does not answer 2xx */
    public JsonNode read(Account account, String path) {
        return require(get(account, path)).body();
    }

    /** All items of a paged list. */
    public List<JsonNode> readAll(Account account, String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = read(account, next);
            page.path("items").forEach(items::add);
            next = page.path("next").textValue();
        }
        return items;
    }

    public static Answer require(Answer answer) {
        if (!answer.ok()) {
            throw new Stopped(answer.problem());
        }
        return answer;
    }

    private BodyPublisher text(Object body) {
        try {
            return BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + body, e);
        }
    }

    private Answer send(Account account, String path, String method, BodyPublisher body, @Nullable String contentType) {
        return Patience.until(method + " " + path, () -> {
            try {
                return once(account, path, method, body, contentType);
            } catch (IOException e) {
                return Optional.empty(); // away for a moment
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopped("interrupted");
            }
        });
    }

    private Optional<Answer> once(
            Account account, String path, String method, BodyPublisher body, @Nullable String contentType)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.of(account))
                .header("Accept", "application/json")
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        seen.accept(response);
        if (response.statusCode() >= 502) {
            return Optional.empty();
        }
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return Optional.of(new Answer(response.statusCode(), tree(response.body()), retryAfter));
    }

    private JsonNode tree(byte[] body) throws IOException {
        return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
    }
}
