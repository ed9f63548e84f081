package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
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
    void productionsRealmHasNeitherUsersNorSecrets() throws Exception {
        JsonNode realm = new JsonMapper().readTree(CHECKOUT.realm().toFile());

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
    }

    @Test
    void addsPeopleWhoseTokensSayThatTheyAreInvented() throws Exception {
        DemoUsers users = DemoUsers.read(CHECKOUT.demoUsers());
        Path composed = folder.resolve("realm.json");

        new DemoRealm(CHECKOUT.realm(), users).writeTo(composed);

        JsonNode people = new JsonMapper().readTree(composed.toFile()).path("users");
        assertThat(people).hasSize(users.accounts().size());
        assertThat(people)
                .allSatisfy(person ->
                        assertThat(person.at("/attributes/demo/0").asText()).isEqualTo("true"));
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
