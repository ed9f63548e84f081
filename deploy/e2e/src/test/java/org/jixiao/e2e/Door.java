package org.jixiao.e2e;

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
import java.util.UUID;
import java.util.stream.Stream;
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
        HttpRequest request = HttpRequest.newBuilder(
                        origin.resolve("/auth/realms/jixiao/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + users.client()
                        + "&scope=openid&username=" + account + "&password=" + users.password()))
                .build();
        HttpResponse<String> response = send(request);
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

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** The bytes of a file. */
    byte[] download(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Line by line as it comes; the one who reads it closes it. */
    HttpResponse<Stream<String>> listen(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofLines());
    }

    HttpResponse<String> post(String path, Object body) {
        return withBody("POST", path, BodyPublishers.ofString(text(body)), "application/json");
    }

    HttpResponse<String> postForm(String path, String form) {
        return withBody("POST", path, BodyPublishers.ofString(form), "application/x-www-form-urlencoded");
    }

    HttpResponse<String> postTable(String path, String table) {
        return withBody("POST", path, BodyPublishers.ofString(table), "text/csv");
    }

    HttpResponse<String> put(String path, Object body) {
        return withBody("PUT", path, BodyPublishers.ofString(text(body)), "application/json");
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
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
        return withBody("POST", path, body, "multipart/form-data; boundary=" + boundary);
    }

    /** Asks with an empty body of the type, and waits for no more than the beginning of the answer. @param takes null for no body */
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
        answer.body().close();
        return answer.statusCode();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + response.body(), e);
        }
    }

    private HttpResponse<String> withBody(String method, String path, BodyPublisher body, String type) {
        return send(
                request(path).header("Content-Type", type).method(method, body).build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
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

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
