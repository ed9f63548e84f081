package org.jixiao.gateway.description.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jixiao.gateway.Staged;
import org.jixiao.gateway.route.PathPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one description of the API. */
@QuarkusTest
class OpenApiTest {

    private static final ApiWords WORDS = ApiWords.packaged();

    /** One described operation. */
    private record Described(String key, JsonObject said) {

        String id() {
            return said.getString("operationId");
        }
    }

    @Test
    void every_operation_has_an_id_of_its_own_and_words_in_two_languages() {
        var ids = operations().map(Described::id).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(130);
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.id()).as(operation.key()).matches("[a-z][A-Za-z]+");
            assertThat(operation.said().getString("summary"))
                    .as(operation.key())
                    .matches(".*\\p{IsHan}.*");
            assertThat(operation.said().getString("description"))
                    .as(operation.key())
                    .matches("[^\\p{IsHan}]+");
            assertThat(operation.said().getJsonArray("parameters", new JsonArray()))
                    .allSatisfy(parameter -> assertThat(((JsonObject) parameter).fieldNames())
                            .as(operation.key() + " " + parameter)
                            .containsAnyOf("description", "$ref"));
        });
    }

    @Test
    void nothing_is_worded_that_is_not_there() {
        var described = operations().map(Described::key).collect(Collectors.toSet());
        var named = new TreeSet<String>();
        operations()
                .flatMap(operation -> operation.said().getJsonArray("parameters", new JsonArray()).stream())
                .map(JsonObject.class::cast)
                .forEach(parameter -> named.add(parameter.getString("name", "")));
        components("parameters").forEach(parameter -> named.add(((JsonObject) parameter.getValue()).getString("name")));
        var ids = operations().map(Described::id).collect(Collectors.toSet());

        assertThat(WORDS.operations().keySet()).isEqualTo(described);
        assertThat(WORDS.all().getJsonObject("parameters").fieldNames()).allSatisfy(name -> {
            assertThat(named).contains(name.substring(name.indexOf('.') + 1));
            if (name.contains(".")) {
                assertThat(ids).contains(name.substring(0, name.indexOf('.')));
            }
        });
    }

    @Test
    void every_member_is_described_in_both_languages() {
        var members = components("schemas").stream()
                .flatMap(schema -> ((JsonObject) schema.getValue())
                        .getJsonObject("properties", new JsonObject()).stream()
                                .map(member -> Map.entry(
                                        schema.getKey() + "." + member.getKey(),
                                        ((JsonObject) member.getValue()).getString("description", ""))))
                .toList();

        assertThat(members).hasSizeGreaterThan(1000);
        assertThat(members.stream()
                        .filter(member -> !member.getValue().matches(".*\\p{IsHan}.* · .*[a-z].*"))
                        .map(Map.Entry::getKey))
                .as("of which api/members.yaml says nothing, neither by name nor by Schema.name")
                .isEmpty();
        var named = members.stream()
                .flatMap(member -> Stream.of(
                        member.getKey(),
                        member.getKey().substring(member.getKey().indexOf('.') + 1)))
                .collect(Collectors.toSet());
        assertThat(named)
                .as("members of api/members.yaml are there")
                .containsAll(WORDS.all().getJsonObject("members").fieldNames());
    }

    @Test
    void every_status_that_is_answered_has_words() {
        var statuses = operations()
                .flatMap(operation -> operation.said().getJsonObject("responses").fieldNames().stream())
                .collect(Collectors.toSet());

        assertThat(WORDS.all().getJsonObject("answers").fieldNames()).containsAll(statuses);
    }

    @Test
    void every_route_of_the_api_is_described_and_every_tag_has_words() {
        var config = ConfigProvider.getConfig();
        var routes = Stream.iterate(0, i -> i + 1)
                .map(i -> "jixiao.gateway.routes[" + i + "].")
                .takeWhile(row ->
                        config.getOptionalValue(row + "path", String.class).isPresent())
                .filter(row -> !config.getValue(row + "upstream", String.class).equals("nothing"))
                .map(row -> config.getValue(row + "path", String.class))
                .filter(path -> path.startsWith("/api/") || path.startsWith("/open-data"))
                .map(PathPattern::of)
                .toList();
        var paths = document().getJsonObject("paths").fieldNames().stream()
                .flatMap(path -> Stream.of("budget", "indicator", "disclosure")
                        .map(service -> path.replace("{service}", service)))
                .collect(Collectors.toSet());

        assertThat(routes).hasSizeGreaterThan(30).allSatisfy(route -> assertThat(paths)
                .as(route.toString())
                .anyMatch(path -> path.equals(route.base()) || route.below() && path.startsWith(route.base() + "/")));
        var tags = operations()
                .flatMap(operation -> operation.said().getJsonArray("tags").stream())
                .collect(Collectors.toSet());
        assertThat(WORDS.tags().stream().map(ApiWords.Tag::name))
                .containsExactlyInAnyOrderElementsOf(
                        tags.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Both ask for a role, and for the same one.
                "listAudit; [\"auditor\"]",
                "approveTarget; [\"finance-reviewer\"]",
                "getMe; []",
                "listBudgets; []",
                "recordPayment; [\"finance-reviewer\",\"partner-system\"]",
            })
    void says_whom_the_door_lets_pass_and_the_service_lets_act(String id, String roles) {
        assertThat(operation(id).getJsonArray("x-roles")).isEqualTo(new JsonArray(roles));
        assertThat(operation(id).getJsonArray("security")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "recordPayments; {\"partner-system\":\"payments:write\"}; [[\"payments:write\"]]",
                // A finance reviewer needs no word.
                "recordPayment; {\"partner-system\":\"payments:write\"}; [[],[\"payments:write\"]]",
                "listPayments; ; [[]]",
                "getMe; ; [[]]",
            })
    void says_which_word_of_the_scope_is_needed_where_a_role_alone_does_not_do(String id, String words, String ways) {
        var said = operation(id);

        assertThat(said.getJsonObject("x-scope")).isEqualTo(words == null ? null : new JsonObject(words));
        assertThat(said.getJsonArray("security").stream()
                        .map(way -> ((JsonObject) way).getJsonArray("SecurityScheme"))
                        .toList())
                .isEqualTo(new JsonArray(ways).stream().toList());
    }

    @Test
    void what_is_open_asks_for_no_token() {
        assertThat(operations()
                        .filter(operation ->
                                operation.said().getJsonArray("security").isEmpty()))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.key()).startsWith("GET /open-data/"));
    }

    @Test
    void what_each_service_answers_for_itself_is_one_operation() {
        var service = operation("listAudit").getJsonArray("parameters").stream()
                .map(JsonObject.class::cast)
                .filter(parameter -> "service".equals(parameter.getString("name")))
                .findFirst()
                .orElseThrow();

        assertThat(service.getJsonObject("schema").getJsonArray("enum"))
                .containsExactly("budget", "indicator", "disclosure");
    }

    @Test
    void every_reference_leads_somewhere_and_every_component_is_led_to() {
        var all = document().getJsonObject("components");
        var reached = References.reached(document().getJsonObject("paths"), all);

        assertThat(reached).allSatisfy(name -> assertThat(all.getJsonObject(name.substring(0, name.indexOf('/')))
                        .containsKey(name.substring(name.indexOf('/') + 1)))
                .as(name)
                .isTrue());
        Set<String> there = new HashSet<>();
        all.forEach(kind ->
                ((JsonObject) kind.getValue()).fieldNames().forEach(name -> there.add(kind.getKey() + "/" + name)));
        there.remove("securitySchemes/SecurityScheme");
        assertThat(there).isEqualTo(reached);
    }

    @Test
    void the_same_name_for_two_things_stops_the_start() {
        var one = part("one", "string");

        assertThat(Joined.of(frame(), List.of(one, part("other", "string"))).getJsonObject("components"))
                .isNotNull();
        assertThatThrownBy(() -> Joined.of(frame(), List.of(one, part("other", "integer"))))
                .hasMessageContaining("Kind of schemas");
    }

    @Test
    void an_operation_without_a_route_stops_the_start() {
        assertThatThrownBy(() -> OpenApi.packaged(WORDS, (method, path) -> Optional.empty(), "https://jixiao.example"))
                .hasMessageContaining("no route leads there");
    }

    @Test
    void is_open_to_everybody_and_known_by_its_tag() {
        var answer = given().header("Authorization", "Bearer nonsense")
                .header("Origin", "https://elsewhere.example")
                .get("/openapi.json");
        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "public, max-age=3600")
                .header("ETag", matchesPattern("\"[0-9a-f]{32}-gzip\""))
                .body("openapi", equalTo("3.1.0"))
                .body(
                        "servers[0].url",
                        equalTo(ConfigProvider.getConfig().getValue("JIXIAO_PUBLIC_URL", String.class)));

        given().header("If-None-Match", answer.header("ETag"))
                .get("/openapi.json")
                .then()
                .statusCode(304);
        given().config(Staged.withoutUnpacking())
                .header("Accept-Encoding", "identity")
                .header("If-None-Match", answer.header("ETag"))
                .get("/openapi.json")
                .then()
                .statusCode(200);
    }

    private static Part part(String service, String type) {
        var schema = new JsonObject().put("type", type);
        return new Part(
                service,
                new JsonObject()
                        .put("paths", new JsonObject())
                        .put("components", new JsonObject().put("schemas", new JsonObject().put("Kind", schema))));
    }

    private static JsonObject frame() {
        return new JsonObject().put("paths", new JsonObject()).put("components", new JsonObject());
    }

    static JsonObject document() {
        return new JsonObject(given().get("/openapi.json").asString());
    }

    private static JsonObject components(String kind) {
        return document().getJsonObject("components").getJsonObject(kind);
    }

    private static JsonObject operation(String id) {
        return operations()
                .filter(operation -> operation.id().equals(id))
                .map(Described::said)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Described> operations() {
        return document().getJsonObject("paths").stream().flatMap(path -> ((JsonObject) path.getValue())
                .stream()
                        .map(operation -> new Described(
                                HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)) + " " + path.getKey(),
                                (JsonObject) operation.getValue())));
    }
}
