package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.test.Needs;
import org.jixiao.test.Npm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a front end is built with, against the whole: its types come from the running gateway, and a person signs in with PKCE. */
@ExtendWith(Suite.Provider.class)
@Needs({"node", "npm"})
class ClientIT {

    private final Suite suite;

    ClientIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void signsInFilesADocumentAndReadsWhatBecameOfIt() throws IOException, InterruptedException {
        String department = new Proceedings(suite).department();
        Npm client = Npm.copyOf(suite.checkout().resolve("gateway").resolve("client"));
        Path document = client.folder().resolve("预算.txt");
        Files.write(document, SmallForm.of(department + "云溪县第" + department + "局", List.of("河道巡查", "水质监测")));

        client.node(
                client.folder().resolve("generate.mjs"),
                suite.url().resolve("/openapi.json").toString());
        client.program("tsc", "--project", "tsconfig.json");
        JsonNode said = Door.JSON.readTree(client.node(
                client.folder().resolve("dist").resolve("example.js"),
                String.valueOf(suite.url()).replaceFirst("/$", ""),
                "editor",
                suite.users().password(),
                "990101",
                department,
                "2026",
                document.toString()));

        assertThat(said.path("me")).map(JsonNode::asText).contains("department-editor");
        assertThat(said.path("may").asBoolean()).isTrue();
        assertThat(said.path("status").asInt()).isIn(201, 202);
        assertThat(said.path("filing").asText()).isEqualTo("read");
        assertThat(said.path("fiscalYear").asInt()).isEqualTo(2026);
        assertThat(said.path("projects")).map(JsonNode::asText).containsExactlyInAnyOrder("河道巡查", "水质监测");
        assertThat(suite.signedIn("editor")
                        .get("/api/v1/budgets/" + said.path("budget").asText())
                        .statusCode())
                .isEqualTo(200);
    }
}
