package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {

    private static final Checkout CHECKOUT = Checkout.find();

    private final Path folder;

    DemoRealmTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void productionsRealmHasNeitherPeopleNorSecrets() throws Exception {
        JsonNode realm = new JsonMapper().readTree(CHECKOUT.realm().toFile());

        assertThat(realm.path("users")).allSatisfy(user -> {
            assertThat(user.path("serviceAccountClientId").asText()).isEqualTo(DemoRealm.DIRECTORY);
            assertThat(user.has("credentials")).isFalse();
            assertThat(user.has("realmRoles")).isFalse();
        });
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
    }

    @Test
    void addsPeopleAndAPartnerWhoseTokensSayThatTheyAreInvented() throws Exception {
        DemoUsers users = DemoUsers.read(CHECKOUT.demoUsers());

        List<JsonNode> added = compose(users).path("users").findParents("attributes");

        assertThat(added).hasSize(users.accounts().size() + 1);
        assertThat(added)
                .allSatisfy(account ->
                        assertThat(account.at("/attributes/demo/0").asText()).isEqualTo("true"));
        assertThat(added).last().satisfies(partner -> assertThat(
                        partner.path("serviceAccountClientId").asText())
                .isEqualTo("jixiao-demo-partner"));
    }

    @Test
    void givesTheDirectorysClientTheSecretOfThisMachine() throws Exception {
        JsonNode clients = compose(DemoUsers.read(CHECKOUT.demoUsers())).path("clients");

        assertThat(clients).anySatisfy(client -> {
            assertThat(client.path("clientId").asText()).isEqualTo(DemoRealm.DIRECTORY);
            assertThat(client.path("secret").asText()).isEqualTo("of-this-machine");
        });
    }

    @Test
    void aFrontEndServedElsewhereIsLetInHereAndNotInProduction() throws Exception {
        JsonNode here = web(compose(DemoUsers.read(CHECKOUT.demoUsers())));
        JsonNode production = web(new JsonMapper().readTree(CHECKOUT.realm().toFile()));

        assertThat(here.path("redirectUris").toString()).isEqualTo("[\"/*\",\"http://localhost:5173/*\"]");
        assertThat(here.path("webOrigins").toString()).isEqualTo("[\"http://localhost:5173\"]");
        assertThat(production.path("redirectUris").toString()).isEqualTo("[\"/*\"]");
        assertThat(production.path("webOrigins")).isEmpty();
    }

    private static JsonNode web(JsonNode realm) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals("jixiao-web"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode compose(DemoUsers users) throws IOException {
        Path composed = folder.resolve("realm.json");
        new DemoRealm(CHECKOUT.realm(), users, "of-this-machine", List.of("http://localhost:5173")).writeTo(composed);
        return new JsonMapper().readTree(composed.toFile());
    }

    @Test
    void everyDemoRoleIsARoleOfTheRealm() throws Exception {
        JsonNode roles = new JsonMapper().readTree(CHECKOUT.realm().toFile()).at("/roles/realm");

        assertThat(StreamSupport.stream(roles.spliterator(), false)
                        .map(role -> role.path("name").asText()))
                .containsAll(DemoUsers.read(CHECKOUT.demoUsers()).accounts().stream()
                        .flatMap(account -> account.roles().stream())
                        .toList());
    }
}
