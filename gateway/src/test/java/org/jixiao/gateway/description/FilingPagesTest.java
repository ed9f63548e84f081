package org.jixiao.gateway.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of filings, for those who build a front end. */
@QuarkusTest
class FilingPagesTest {

    private static final Path EXAMPLES = Path.of("../budget-service/examples/filings");
    private static final FilingPage PAGE = FilingPage.packaged();

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_that_is_released_is_on_the_page_and_behind_its_link(Path example) throws IOException {
        var file = String.valueOf(example.getFileName());

        given().get("/docs/filings").then().statusCode(200).body(containsString("href=\"/docs/filings/" + file + "\""));
        given().get("/docs/filings/" + file)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo(Files.readString(example)));
    }

    @Test
    void every_member_of_an_answer_is_explained_and_none_beside_them() throws IOException {
        var explained = PAGE.members().stream().map(Member::path).collect(Collectors.toCollection(TreeSet::new));

        var shown = new TreeSet<String>();
        for (var example : examples()) {
            var answer = new JsonObject(Files.readString(example));
            answer.getJsonArray("items", new JsonArray().add(answer)).forEach(filing -> collect(filing, "", shown));
        }

        assertThat(explained).as("filings/words.yaml, members").isEqualTo(shown);
        assertThat(PAGE.members()).allSatisfy(member -> {
            assertThat(member.said().zh()).as(member.path()).isNotBlank();
            assertThat(member.said().en()).as(member.path()).isNotBlank();
        });
    }

    @Test
    void a_member_that_is_null_in_an_example_is_said_to_be_so() throws IOException {
        var nullable = PAGE.members().stream()
                .filter(member -> member.type().en().endsWith(" or null")
                        || member.type().en().equals("any"))
                .map(Member::path)
                .collect(Collectors.toSet());

        var nulls = new TreeSet<String>();
        for (var example : examples()) {
            var answer = new JsonObject(Files.readString(example));
            answer.getJsonArray("items", new JsonArray().add(answer))
                    .forEach(filing -> collectNulls(filing, "", nulls));
        }

        assertThat(nullable).containsAll(nulls);
        assertThat(nulls).contains("report", "endedAt", "progress.lines");
    }

    @Test
    void every_state_that_the_service_names_is_explained() throws IOException {
        var api = Files.readString(Path.of("../budget-service/openapi.yaml"));
        var states = api.substring(api.indexOf("    FilingState:"));

        var named = states.lines()
                .dropWhile(line -> !line.strip().equals("enum:"))
                .skip(1)
                .takeWhile(line -> line.strip().startsWith("- "))
                .map(line -> line.strip().substring(2))
                .toList();

        assertThat(PAGE.states().stream().map(FilingPage.Named::name)).containsExactlyElementsOf(named);
    }

    @Test
    void the_page_works_without_scripts_and_for_everyone() {
        given().header("Authorization", "Bearer nonsense")
                .get("/docs/filings")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "public, max-age=3600")
                .body(not(containsString("<script")));
        given().get("/docs/events").then().body(containsString("href=\"/docs/filings\""));
    }

    @Test
    void what_is_no_example_is_not_there() {
        given().get("/docs/filings/lost.json").then().statusCode(404);
    }

    private static void collect(Object node, String path, Set<String> paths) {
        if (node instanceof JsonObject object) {
            object.forEach(member -> {
                var here = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                paths.add(here);
                collect(member.getValue(), here, paths);
            });
        } else if (node instanceof JsonArray list) {
            list.forEach(item -> collect(item, path + "[]", paths));
        }
    }

    private static void collectNulls(Object node, String path, Set<String> nulls) {
        if (node instanceof JsonObject object) {
            object.forEach(member -> {
                var here = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                if (Objects.isNull(member.getValue())) {
                    nulls.add(here);
                }
                collectNulls(member.getValue(), here, nulls);
            });
        } else if (node instanceof JsonArray list) {
            list.forEach(item -> collectNulls(item, path + "[]", nulls));
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }
}
