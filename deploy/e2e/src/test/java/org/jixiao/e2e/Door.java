package org.jixiao.e2e;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.e2e.described.Exchange;
import org.jixiao.e2e.described.Witness;
import org.jixiao.local.DemoUsers;
import org.jspecify.annotations.Nullable;

/** The gateway, as one client sees it: anonymous, or signed in at the real Keycloak. */
final class Door {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI origin;
    private final @Nullable String token;
    private final Map<String, String> headers = new HashMap<>();

    private Door(URI origin, @Nullable String token) {
        this.origin = origin;
        this.token = token;
    }

    static Door anonymous(URI origin) {
        return new Door(origin, null);
    }

    /** Signs a demo account in. */
    static Door of(URI origin, DemoUsers users, String account) {
        HttpResponse<String> response = anonymous(origin)
                .postForm(
                        "/auth/realms/jixiao/protocol/openid-connect/token",
                        "grant_type=password&client_id=" + users.client() + "&scope=openid&username=" + account
                                + "&password=" + users.password());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(account + " cannot sign in: " + response.body());
        }
        return new Door(origin, json(response).path("access_token").asText());
    }

    /** With a token from elsewhere. */
    static Door bearing(URI origin, String token) {
        return new Door(origin, token);
    }

    /** As the header Authorization has it. */
    String authorization() {
        return "Bearer " + token;
    }

    Door with(String name, String value) {
        Door door = new Door(origin, token);
        door.headers.putAll(headers);
        door.headers.put(name, value);
        return door;
    }

    /** Whoever changes something has seen it as it is now. */
    Door basedOn(String path) {
        return with("If-Match", get(path).headers().firstValue("ETag").orElseThrow());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build(), Optional.empty());
    }

    /** All pages of a list, each asked for when it is looked at; a table is one, for it is whole. */
    Stream<HttpResponse<String>> pages(String beginning) {
        return Stream.iterate(Optional.of(get(beginning)), Optional::isPresent, page -> page.flatMap(Door::next)
                        .map(this::get))
                .flatMap(Optional::stream);
    }

    private static Optional<String> next(HttpResponse<String> page) {
        return Optional.of(page)
                .filter(answer ->
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"))
                .map(answer -> json(answer).path("next").asText(""))
                .filter(address -> address.startsWith("/"));
    }

    /** The bytes of a file. */
    byte[] download(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET().build(), BodyHandlers.ofByteArray());
        Witness.saw(origin, Exchange.ofBytes(answer));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Line by line as it comes; the one who reads it closes it. */
    HttpResponse<Stream<String>> listen(String path) {
        HttpResponse<Stream<String>> answer = send(request(path).GET().build(), BodyHandlers.ofLines());
        Witness.saw(origin, Exchange.begun(answer));
        return answer;
    }

    HttpResponse<String> post(String path, Object body) {
        return withText("POST", path, text(body), "application/json");
    }

    HttpResponse<String> postForm(String path, String form) {
        return withText("POST", path, form, "application/x-www-form-urlencoded");
    }

    HttpResponse<String> postTable(String path, String table) {
        return withText("POST", path, table, "text/csv");
    }

    HttpResponse<String> put(String path, Object body) {
        return withText("PUT", path, text(body), "application/json");
    }

    /** @param takes the type of the body; null where there is none */
    HttpResponse<String> ask(String method, String path, @Nullable String takes, String body) {
        return takes == null
                ? send(request(path).method(method, BodyPublishers.noBody()).build(), Optional.empty())
                : withText(method, path, body, takes);
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build(), Optional.empty());
    }

    /** Hands a document in, as a browser's form does. */
    HttpResponse<String> file(String path, Map<String, String> fields, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(parts.toString()),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build(),
                Optional.empty());
    }

    /**
     * Asks with an empty body of the type. Of what was asked for and goes on it waits for no more than the beginning.
     *
     * @param takes null for no body
     */
    int status(String method, String path, @Nullable String takes) {
        HttpRequest.Builder request = request(path);
        if (takes == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            boolean parts = takes.startsWith("multipart/");
            request.header("Content-Type", parts ? takes + "; boundary=none" : takes)
                    .method(
                            method,
                            BodyPublishers.ofString(parts ? "--none--\r\n" : takes.contains("json") ? "{}" : ""));
        }
        HttpResponse<Stream<String>> answer = send(request.build(), BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            Witness.saw(
                    origin,
                    isStream(answer) ? Exchange.begun(answer) : Exchange.whole(answer, lines.collect(joining("\n"))));
        }
        return answer.statusCode();
    }

    private static boolean isStream(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> withText(String method, String path, String body, String type) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                Optional.of(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        return request;
    }

    /** @param sent what the request carries, where it is text */
    private HttpResponse<String> send(HttpRequest request, Optional<String> sent) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        Witness.saw(origin, Exchange.whole(answer, sent));
        return answer;
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The members of an object, as the fields of a form. */
    static Map<String, String> fields(String object) {
        try {
            return JSON.readValue(object, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
