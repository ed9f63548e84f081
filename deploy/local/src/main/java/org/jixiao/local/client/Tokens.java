package org.jixiao.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Signs accounts in through the gateway, and again before their tokens run out. */
final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http;
    private final ObjectMapper json;
    private final Clock clock;
    private final SignIn signIn;
    private final URI endpoint;
    private final Map<Account, Token> held = new EnumMap<>(Account.class);

    Tokens(HttpClient http, ObjectMapper json, Clock clock, URI origin, SignIn signIn) {
        this.http = http;
        this.json = json;
        this.clock = clock;
        this.signIn = signIn;
        this.endpoint = origin.resolve("/auth/realms/jixiao/protocol/openid-connect/token");
    }

    private record Token(String value, Instant until) {}

    String of(Account account) throws IOException, InterruptedException {
        Token token = held.get(account);
        if (token == null || !clock.instant().isBefore(token.until())) {
            token = signedIn(account);
            held.put(account, token);
        }
        return token.value();
    }

    private Token signedIn(Account account) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(signIn.form(account)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException("sign-in answered " + response.statusCode());
        }
        JsonNode body = json.readTree(response.body());
        if (response.statusCode() != 200) {
            throw new Stopped(signIn.who(account) + " cannot sign in: "
                    + body.path("error_description").asText(body.path("detail").asText("no explanation")));
        }
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN);
        return new Token(body.path("access_token").asText(), clock.instant().plus(life));
    }
}
