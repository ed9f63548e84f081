package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Who runs the suite, at the identity server's own port: brings partner systems in, as the realm's README says. */
final class RealmOffice {

    private static final String REALM = "/auth/admin/realms/jixiao";

    private final Suite suite;
    private final URI origin;

    RealmOffice(Suite suite) {
        this.suite = suite;
        this.origin = URI.create(
                "http://127.0.0.1:" + suite.platform().setup().ports().keycloak());
    }

    /** Signed in anew each time: the administrator's token lives for a minute, and a migration takes longer. */
    private Door keycloak() {
        HttpResponse<String> token = Door.anonymous(origin)
                .postForm(
                        "/auth/realms/master/protocol/openid-connect/token",
                        "grant_type=password&client_id=admin-cli&username=bootstrap&password="
                                + secret("keycloak-admin"));
        return Door.bearing(
                origin, Door.json(required(token)).required("access_token").asText());
    }

    /** A partner that reaches these divisions. @return its secret */
    String admit(String clientId, List<String> divisions, List<String> scopes) {
        try {
            ObjectNode client = (ObjectNode) Door.JSON.readTree(suite.checkout()
                    .resolve("deploy/keycloak/partner-client.json")
                    .toFile());
            client.put("clientId", clientId).put("name", clientId);
            client.set("optionalClientScopes", Door.JSON.valueToTree(scopes));
            String created = required(keycloak().post(REALM + "/clients", client))
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            String path = REALM + "/clients/" + created.substring(created.lastIndexOf('/') + 1);
            ObjectNode account = (ObjectNode) Door.json(required(keycloak().get(path + "/service-account-user")));
            account.set("attributes", Door.JSON.valueToTree(Map.of("division", divisions)));
            String user = REALM + "/users/" + account.path("id").asText();
            required(keycloak().put(user, account));
            JsonNode role = Door.json(required(keycloak().get(REALM + "/roles/partner-system")));
            required(keycloak().post(user + "/role-mappings/realm", List.of(role)));
            return Door.json(required(keycloak().get(path + "/client-secret")))
                    .path("value")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> required(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** What the platform has chosen at random under this name. */
    String secret(String name) {
        Path secrets = suite.platform().setup().data().resolve("secrets.properties");
        try (Reader reader = Files.newBufferedReader(secrets)) {
            Properties known = new Properties();
            known.load(reader);
            return known.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Keycloak itself answers, not through the gateway. */
    URI origin() {
        return origin;
    }

    /** The realm with its clients and roles, without secrets. */
    JsonNode exported() {
        return Door.json(required(
                keycloak().post(REALM + "/partial-export?exportClients=true&exportGroupsAndRoles=true", Map.of())));
    }

    void removeClient(String clientId) {
        JsonNode found = Door.json(required(keycloak().get(REALM + "/clients?clientId=" + clientId)));
        required(
                keycloak().delete(REALM + "/clients/" + found.path(0).path("id").asText()));
    }

    /** As a realm is that was laid before migrations were counted. */
    void removeMark() {
        ObjectNode realm = (ObjectNode) Door.json(required(keycloak().get(REALM)));
        realm.withObject("/attributes").remove("jixiao.migration");
        required(keycloak().put(REALM, realm));
    }
}
