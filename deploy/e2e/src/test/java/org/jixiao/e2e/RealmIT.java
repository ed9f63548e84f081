package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.local.DemoUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The realm in the Keycloak that runs it, behind the gateway. */
@ExtendWith(Suite.Provider.class)
class RealmIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Suite suite;
    private final URI realm;

    RealmIT(Suite suite) {
        this.suite = suite;
        this.realm = suite.url().resolve("/auth/realms/jixiao");
    }

    @Test
    void aTokenSaysForWhomItIsWhoIssuedItAndHowFarItReaches() throws Exception {
        JsonNode claims = claims(token("editor-qinghe", "openid"));

        assertThat(claims.path("aud").asText()).isEqualTo("jixiao-api");
        assertThat(claims.path("iss").asText()).isEqualTo(suite.url() + "/auth/realms/jixiao");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("division")).isEqualTo(JSON.readTree("[\"990101\"]"));
        assertThat(claims.path("department")).isEqualTo(JSON.readTree("[\"990101/qinghe\"]"));
        assertThat(claims.path("demo").isBoolean()).isTrue();
        assertThat(claims.path("demo").asBoolean()).isTrue();
        assertThat(claims.at("/realm_access/roles")).isEqualTo(JSON.readTree("[\"department-editor\"]"));
    }

    @Test
    void withoutAScopeTheClaimsAreAbsent() throws Exception {
        JsonNode claims = claims(token("editor-nowhere", "openid"));

        assertThat(claims.has("division")).isFalse();
        assertThat(claims.has("department")).isFalse();
    }

    @Test
    void whoChangesTheirOwnDepartmentGainsNothing() throws Exception {
        String before = token("editor-qinghe", "account-page");

        HttpResponse<String> refused = changeAccount(
                before,
                "{\"username\":\"editor-qinghe\",\"attributes\":{\"department\":[\"*\"],\"division\":[\"990102\"]}}");
        HttpResponse<String> ownName = changeAccount(before, "{\"username\":\"editor-qinghe\",\"firstName\":\"新名\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("error-user-attribute-read-only");
        assertThat(ownName.statusCode()).isEqualTo(204);
        JsonNode after = claims(token("editor-qinghe", "openid"));
        assertThat(after.path("department")).isEqualTo(JSON.readTree("[\"990101/qinghe\"]"));
        assertThat(after.path("division")).isEqualTo(JSON.readTree("[\"990101\"]"));
    }

    @Test
    void theApplicationMustProveThatItBeganTheSignIn() throws Exception {
        assertThat(signIn(suite.url() + "/", "")).contains("error_description=Missing+parameter%3A+code_challenge");
    }

    @Test
    void theApplicationIsAnsweredAtItsOwnOriginOnly() throws Exception {
        String challenge = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);

        assertThat(signIn(suite.url() + "/", challenge)).isEqualTo("200");
        assertThat(signIn("http://elsewhere.example/", challenge)).isEqualTo("400");
    }

    /** The status, or the address that the browser is sent to. */
    private String signIn(String back, String more) throws Exception {
        String query = "client_id=jixiao-web&response_type=code&scope=openid&redirect_uri=" + encoded(back) + more;
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/auth?" + query)));
        return response.headers().firstValue("location").orElse(String.valueOf(response.statusCode()));
    }

    private HttpResponse<String> changeAccount(String token, String account) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(realm + "/account/"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(account)));
    }

    private String token(String username, String scope) throws Exception {
        DemoUsers users = suite.users();
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        users.client(),
                        "username",
                        username,
                        "password",
                        users.password(),
                        "scope",
                        scope)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body()).required("access_token").asText();
    }

    private static JsonNode claims(String token) throws Exception {
        int first = token.indexOf('.');
        return JSON.readTree(Base64.getUrlDecoder().decode(token.substring(first + 1, token.lastIndexOf('.'))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
