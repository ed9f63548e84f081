package org.jixiao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The realm of production with the demo accounts added, and the client through which a script signs in as one of them. */
final class DemoRealm {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path realm;
    private final DemoUsers users;

    DemoRealm(Path realm, DemoUsers users) {
        this.realm = realm;
        this.users = users;
    }

    void writeTo(Path file) {
        try {
            ObjectNode composed = (ObjectNode) JSON.readTree(realm.toFile());
            composed.withArray("clients").add(client());
            users.accounts().forEach(account -> composed.withArray("users").add(user(account)));
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), composed);
        } catch (IOException e) {
            throw new CannotStart("cannot compose the realm from " + realm + ": " + e.getMessage(), e);
        }
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

    private JsonNode user(DemoUsers.Account account) {
        return JSON.valueToTree(Map.of(
                "username", account.username(),
                "firstName", account.name(),
                "enabled", true,
                "attributes",
                        Map.of(
                                "division", account.division(),
                                "department", account.department(),
                                "demo", List.of("true")),
                "realmRoles", account.roles(),
                "clientRoles", Map.of("account", List.of("manage-account", "view-profile")),
                "credentials", List.of(Map.of("type", "password", "value", users.password()))));
    }
}
