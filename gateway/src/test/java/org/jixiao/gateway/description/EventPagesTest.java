package org.jixiao.gateway.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of topics and events, for those who build against the suite. */
@QuarkusTest
class EventPagesTest {

    private static final EventPage PAGE = EventPage.packaged();

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_that_is_released_is_on_the_page_and_behind_its_link(Path schema) throws IOException {
        var file = String.valueOf(schema.getFileName());
        var name = file.replace(".v1.json", "");

        given().get("/docs/events")
                .then()
                .statusCode(200)
                .body(containsString("id=\"" + name + "\""))
                .body(containsString("href=\"/docs/events/" + file + "\""));
        given().get("/docs/events/" + file)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body(equalTo(Files.readString(schema)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void of_every_event_is_said_what_happened_and_to_what(Path schema) {
        var event = described(schema);

        assertThat(event.said().zh())
                .as("events/words.yaml, events: %s", event.name())
                .isNotBlank();
        assertThat(event.said().en()).isNotBlank();
        assertThat(event.subject()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_example_is_one_that_its_schema_accepts(Path schema) {
        var event = described(schema);

        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(event.schema())
                .validate(event.exampleText(), InputFormat.JSON);

        assertThat(errors).as(event.exampleText()).isEmpty();
    }

    @Test
    void the_topics_are_those_of_production() throws IOException {
        var topics = Files.readString(Path.of("../deploy/kafka/topics.yaml"));

        assertThat(PAGE.topics()).isNotEmpty().allSatisfy(topic -> {
            assertThat(topics).contains("name: " + topic.name());
            assertThat(topic.retentionDays()).isEqualTo(90);
            assertThat(topic.producer()).isNotBlank();
            assertThat(topic.said().zh()).isNotBlank();
        });
        given().get("/docs/events").then().body(containsString("<code>budget-service-dead-letters</code>"));
    }

    @Test
    void a_list_of_objects_is_described_down_to_its_members() {
        var approved = PAGE.events().stream()
                .filter(event -> event.name().equals("budget-approved"))
                .findFirst()
                .orElseThrow();

        assertThat(approved.members().stream().map(Member::path))
                .contains("manifest", "manifest.projects", "manifest.projects[].sheet.sequence");
        assertThat(approved.members())
                .filteredOn(member -> member.path().equals("document"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.required()).isFalse();
                    assertThat(document.type().zh()).isEqualTo("文本或 null");
                    assertThat(document.said().zh()).isEqualTo("文号");
                });
    }

    @Test
    void what_holds_its_own_kind_is_described_once() {
        var approved = PAGE.events().stream()
                .filter(event -> event.name().equals("target-approved"))
                .findFirst()
                .orElseThrow();

        assertThat(approved.members().stream().map(Member::path))
                .contains("sheet.indicators[].target.parts", "sheet.indicators[].target.scale")
                .noneMatch(path -> path.contains("parts[]"));
        assertThat(approved.example()
                        .getJsonObject("sheet")
                        .getJsonArray("indicators")
                        .getJsonObject(0)
                        .getJsonObject("target")
                        .getValue("parts"))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void of_every_member_is_said_what_it_means(Path schema) {
        assertThat(described(schema).members())
                .as("events/words.yaml, members")
                .allSatisfy(member ->
                        assertThat(member.said().zh()).as(member.path()).isNotBlank());
    }

    @Test
    void the_page_works_without_scripts_and_for_everyone() {
        given().header("Authorization", "Bearer nonsense")
                .get("/docs/events")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "public, max-age=3600")
                .body(not(containsString("<script")));
        given().get("/docs/page.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void it_travels_small_where_that_is_understood() {
        given().header("Accept-Encoding", "gzip")
                .get("/docs/events")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding");
    }

    @Test
    void what_is_no_event_is_not_there() {
        given().get("/docs/events/budget-vanished.v1.json").then().statusCode(404);
        given().get("/docs/lost").then().statusCode(404);
    }

    private static EventDescription described(Path schema) {
        return PAGE.events().stream()
                .filter(event -> event.file().equals(String.valueOf(schema.getFileName())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(schema + " is not packaged"));
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 4)) {
            return files.filter(file -> file.toString().matches(".*/contract/schemas/[^/]+\\.json"))
                    .sorted()
                    .toList();
        }
    }
}
