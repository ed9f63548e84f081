package org.jixiao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The realm of production with what one machine adds to it: the secret that the directory's client has here, the origins at which front ends
 * are developed, the demo accounts, the client through which a script signs in as one of them, and a demo partner.
 */
final class DemoRealm {

    /** The client as which budget-service keeps people's accounts. */
    static final String DIRECTORY = "jixiao-directory";

    /** The client as which a front end signs people in. */
    private static final String WEB = "jixiao-web";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path realm;
    private final DemoUsers users;
    private final String directorySecret;
    private final List<String> frontEnds;

    /** @param frontEnds origins besides the platform's own */
    DemoRealm(Path realm, DemoUsers users, String directorySecret, List<String> frontEnds) {
        this.realm = realm;
        this.users = users;
        this.directorySecret = directorySecret;
        this.frontEnds = frontEnds;
    }

    void writeTo(Path file) {
        try {
            ObjectNode composed = (ObjectNode) JSON.readTree(realm.toFile());
            ArrayNode clients = composed.withArray("clients");
            clients.forEach(client -> {
                switch (client.path("clientId").asText()) {
                    case DIRECTORY -> ((ObjectNode) client).put("secret", directorySecret);
                    case WEB -> letIn((ObjectNode) client);
                    default -> {}
                }
            });
            clients.add(client()).add(partner());
            users.accounts().forEach(account -> composed.withArray("users").add(user(account)));
            composed.withArray("users").add(accountOfPartner());
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), composed);
        } catch (IOException e) {
            throw new CannotStart("cannot compose the realm from " + realm + ": " + e.getMessage(), e);
        }
    }

    private void letIn(ObjectNode web) {
        ArrayNode pages = web.withArray("redirectUris");
        ArrayNode origins = web.withArray("webOrigins");
        frontEnds.forEach(origin -> {
            pages.add(origin + "/*");
            origins.add(origin);
        });
    }

    private JsonNode client() {
        return JSON.valueToTree(Map.of(
                "clientId",
                users.client(),
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "defaultClientScopes",
                List.of("jixiao"),
                // Asked for by the test in which somebody tries to widen their own scope.
                "optionalClientScopes",
                List.of("account-page")));
    }

    private JsonNode partner() {
        DemoUsers.Partner partner = users.partner();
        return JSON.valueToTree(Map.of(
                "clientId", partner.client(),
                "name", partner.name(),
                "secret", users.password(),
                "publicClient", false,
                "standardFlowEnabled", false,
                "serviceAccountsEnabled", true,
                "defaultClientScopes", List.of("jixiao"),
                "optionalClientScopes", partner.scopes()));
    }

    /** What the partner signs in as: it carries the roles and the reach. */
    private JsonNode accountOfPartner() {
        DemoUsers.Partner partner = users.partner();
        return JSON.valueToTree(Map.of(
                "username", "service-account-" + partner.client(),
                "enabled", true,
                "serviceAccountClientId", partner.client(),
                "attributes", attributes(partner.division(), partner.department()),
                "realmRoles", partner.roles()));
    }

    private JsonNode user(DemoUsers.Account account) {
        return JSON.valueToTree(Map.of(
                "username", account.username(),
                "firstName", account.name(),
                "enabled", true,
                "attributes", attributes(account.division(), account.department()),
                "realmRoles", account.roles(),
                "clientRoles", Map.of("account", List.of("manage-account", "view-profile")),
                "credentials", List.of(Map.of("type", "password", "value", users.password()))));
    }

    private static Map<String, List<String>> attributes(List<String> division, List<String> department) {
        return Map.of("division", division, "department", department, "demo", List.of("true"));
    }
}
