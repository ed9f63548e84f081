package org.jixiao.gateway.description.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.test.Needs;
import org.jixiao.test.Npm;
import org.junit.jupiter.api.Test;

/** The client that front ends take: its types are made from the description, and hold together under the strictest compiler. */
@QuarkusTest
@Needs({"node", "npm"})
class ClientTest {

    @Test
    void compiles_against_the_description() throws IOException, InterruptedException {
        var client = Npm.copyOf(Path.of("client"));
        var description = client.folder().resolve("openapi.json");
        Files.writeString(description, OpenApiTest.document().encode());

        client.node(client.folder().resolve("generate.mjs"), description.toString());
        client.program("tsc", "--project", "tsconfig.json");

        assertThat(Files.readString(client.folder().resolve("src/api.ts")))
                .contains("listBudgets: {", "fileDocument: {", "file?: Blob");
        assertThat(client.folder().resolve("dist/example.js")).isNotEmptyFile();
    }
}
