package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person with a browser: fills in Keycloak's own pages, through the gateway, and comes back to the application with a code for a token.
 * Each has a browser of its own.
 */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "v".repeat(43);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI origin;
    private final String realm;

    Visitor(URI origin) {
        this.origin = origin;
        this.realm = origin + "/auth/realms/jixiao/protocol/openid-connect";
    }

    /** Signs in with a password given by somebody else, and has to choose one. @throws AssertionError if nobody asks for that */
    Door choosingPassword(String username, String given, String chosen) {
        HttpResponse<String> asked = enter(username, given);
        if (!asked.body().contains("password-new")) {
            throw new AssertionError(username + " is not asked for a password of their own: " + asked.statusCode());
        }
        return arrived(submit(asked, Map.of("password-new", chosen, "password-confirm", chosen)));
    }

    /** What Keycloak shows after username and password. */
    HttpResponse<String> enter(String username, String password) {
        HttpResponse<String> page = follow(get(URI.create(realm + "/auth?"
                + form(Map.of(
                        "client_id", "jixiao-web",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", origin + "/",
                        "code_challenge_method", "S256",
                        "code_challenge", challenge())))));
        return submit(page, Map.of("username", username, "password", password));
    }

    private Door arrived(HttpResponse<String> back) {
        Matcher code = CODE.matcher(back.headers().firstValue("location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("not back at the application: " + back.statusCode() + " " + back.body());
        }
        JsonNode token = Door.json(post(
                URI.create(realm + "/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "jixiao-web",
                        "redirect_uri",
                        origin + "/",
                        "code_verifier",
                        VERIFIER,
                        "code",
                        code.group(1))));
        return Door.bearing(origin, token.required("access_token").asText());
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form: " + page.statusCode() + " " + page.body());
        }
        return follow(post(URI.create(action.group(1).replace("&amp;", "&")), fields));
    }

    /** As far as the redirects stay with Keycloak. */
    private HttpResponse<String> follow(HttpResponse<String> answer) {
        String next = answer.headers().firstValue("location").orElse("");
        return next.contains("/auth/realms/") ? follow(get(URI.create(next))) : answer;
    }

    private HttpResponse<String> get(URI page) {
        return send(HttpRequest.newBuilder(page).GET());
    }

    private HttpResponse<String> post(URI page, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream().map(String::valueOf).collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
