package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a cluster runs against its realm at every upgrade ({@code deploy/keycloak/migrate}), against the Keycloak of one machine. */
@Tag("deep")
@ExtendWith(Suite.Provider.class)
class RealmMigrationIT {

    private final Suite suite;
    private final RealmOffice office;

    RealmMigrationIT(Suite suite) {
        this.suite = suite;
        this.office = new RealmOffice(suite);
    }

    @Test
    void aRealmThatHasEverythingStaysAsItIs() throws Exception {
        migrate();
        JsonNode once = office.exported();

        String said = migrate();

        assertThat(said.strip()).isEqualTo("realm: up to date");
        assertThat(office.exported()).isEqualTo(once);
    }

    @Test
    void aRealmFromBeforeAccountsGetsTheDirectorysClient() throws Exception {
        office.removeClient("jixiao-directory");
        office.removeMark();

        String said = migrate();

        assertThat(said).contains("realm: 0001-accounts\n");
        assertThat(suite.tokenOf("jixiao-directory", office.secret("jixiao-directory"), "")
                        .statusCode())
                .isEqualTo(200);
        ObjectNode realm = (ObjectNode) office.exported();
        assertThat(realm.at("/attributes/jixiao.migration").asText()).isEqualTo("0001");
        assertThat(suite.signedIn("admin").get("/api/v1/accounts").statusCode()).isEqualTo(200);
    }

    private String migrate() throws IOException, InterruptedException {
        Path checkout = suite.checkout();
        ProcessBuilder program = new ProcessBuilder(
                        "bash", checkout.resolve("deploy/keycloak/migrate").toString())
                .redirectErrorStream(true);
        program.environment().put("KCADM", kcadm(checkout).toString());
        program.environment().put("KEYCLOAK_URL", office.origin() + "/auth");
        program.environment().put("KEYCLOAK_ADMIN", "bootstrap");
        program.environment().put("KC_CLI_PASSWORD", office.secret("keycloak-admin"));
        program.environment().put("DIRECTORY_SECRET", office.secret("jixiao-directory"));
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Path kcadm(Path checkout) throws IOException {
        try (Stream<Path> versions = Files.list(checkout.resolve("deploy/local/target/keycloak"))) {
            return versions.map(version -> version.resolve("bin/kcadm.sh"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
