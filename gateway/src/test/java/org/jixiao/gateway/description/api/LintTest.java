package org.jixiao.gateway.description.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.test.Needs;
import org.jixiao.test.Npm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is described is held to the standards and to the rules of the house, by a linter that is not ours. */
@QuarkusTest
@Needs({"node", "npm"})
class LintTest {

    private static final Path RULES =
            Path.of("src", "test", "resources", "api", "redocly.yaml").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "asyncapi.json"})
    void finds_nothing(String name) throws IOException, InterruptedException {
        lint(name, given().get("/" + name).asString());
    }

    @Test
    void finds_what_is_wrong() {
        var document = OpenApiTest.document();
        document.getJsonObject("paths")
                .getJsonObject("/api/v1/me")
                .getJsonObject("get")
                .put("operationId", "listBudgets");

        assertThatThrownBy(() -> lint("broken.json", document.encode()))
                .hasMessageContaining("operation-operationId-unique");
        assertThatThrownBy(() -> lint(
                        "broken.json", new JsonObject().put("asyncapi", "3.0.0").encode()))
                .hasMessageContaining("info");
    }

    private static void lint(String name, String text) throws IOException, InterruptedException {
        var file =
                Files.createDirectories(Path.of("target", "api")).resolve(name).toAbsolutePath();
        Files.writeString(file, text);
        var said = Npm.with("@redocly/cli", "2.77.0")
                .program("redocly", "lint", file.toString(), "--config", RULES.toString());
        assertThat(said).contains("is valid").doesNotContain("You have", "Unused rules");
    }
}
