package org.jixiao.budget.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jixiao.budget.ServiceTest;
import org.jixiao.platform.Database;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest extends ServiceTest {

    @Inject
    ObjectMapper json;

    @Inject
    Database database;

    @Test
    void everyLineIsWhatTheApiShows() throws IOException {
        String budget = office.openBudget();
        String project = office.enterProject(budget, "村级供水管网改造");

        assertThat(lines("budgets"))
                .containsExactly(json.readTree(office.as(office.finance())
                        .get("/api/v1/budgets/" + budget)
                        .asString()));
        assertThat(lines("projects"))
                .containsExactly(json.readTree(office.as(office.finance())
                        .get("/api/v1/projects/" + project)
                        .asString()));
        assertThat(lines("payments")).isEmpty();
    }

    @Test
    void ofAClassifiedProjectOnlyIdAndAmountAreShown() throws IOException {
        String project = office.enterProject(office.openBudget(), "隐去的名称");
        database.update("update project set classified = true where id = ?::uuid", project);

        List<JsonNode> classified = lines("projects").stream()
                .filter(line -> line.path("classified").asBoolean())
                .toList();

        assertThat(classified).singleElement().satisfies(line -> {
            assertThat(line.path("id").asText()).isEqualTo(project);
            assertThat(line.path("amount").decimalValue()).isEqualByComparingTo("125000");
            assertThat(line.path("indicators")).isEmpty();
            assertThat(line.toString()).doesNotContain("隐去");
        });
    }

    @Test
    void thousandsOfRowsAreStreamedCompressedIfAskedFor() throws Exception {
        String project = office.enterProject(office.openBudget(), "村级供水管网改造");
        office.approve(office.read("/api/v1/projects/" + project).getString("budget"));
        List<Map<String, Object>> payments = IntStream.range(0, 5_000)
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "project",
                        project,
                        "amount",
                        new BigDecimal("0.01"),
                        "paidOn",
                        "2026-01-05",
                        "reference",
                        "ZF-" + UUID.randomUUID()))
                .toList();
        office.as(office.treasury())
                .body(payments)
                .post("/api/v1/payments/bulk")
                .then()
                .statusCode(200)
                .body("recorded", equalTo(5_000));

        HttpRequest request = request("/api/v1/exports/payments?department=" + office.code())
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        Set<String> ids = new HashSet<>();
        try (InputStream body = new GZIPInputStream(answer.body())) {
            new String(body.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> ids.add(tree(line).path("id").asText()));
        }
        assertThat(ids).hasSize(5_000);
    }

    /** The last of 300 projects cannot be shown: by then the first piece is on its way. */
    @Test
    void anExportThatBreaksOffDoesNotLookWhole() {
        String budget = office.openBudget();
        copies(office.enterProject(budget, "村级供水管网改造"), 300);
        String last = "ffffffff-ffff-7fff-bfff-ffffffffffff";
        database.update("""
                update project set id = ?::uuid, term = '[1]'
                where id = (select max(id::text)::uuid from project where budget = ?::uuid)""", last, budget);

        try {
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(
                                    request("/api/v1/exports/projects?department=" + office.code())
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        } finally {
            database.update("update project set term = null where id = ?::uuid", last);
        }
    }

    private void copies(String project, int times) {
        database.update("""
                insert into project
                select (jsonb_populate_record(project, jsonb_build_object('id', gen_random_uuid()))).*
                from project, generate_series(1, ?) where id = ?::uuid""", times, project);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + office.finance().token());
    }

    @Test
    void nobodyExportsMoreThanTheyMayRead() {
        office.enterProject(office.openBudget(), "供水");
        Tokens elsewhere = Tokens.as("elsewhere").role("partner-system").division("990102");

        Response answer = office.as(elsewhere).get("/api/v1/exports/projects?department=" + office.code());

        answer.then().statusCode(200);
        assertThat(answer.asString()).isEmpty();
        assertThat(office.as(Tokens.as("nobody")).get("/api/v1/exports/budgets").asString())
                .isEmpty();
        given().get("/api/v1/exports/budgets").then().statusCode(401);
        office.as(office.finance()).get("/api/v1/exports/everything").then().statusCode(404);
    }

    @Test
    void theNextExportHoldsOnlyWhatChangedSince() {
        String budget = office.openBudget();
        office.enterProject(budget, "甲");
        String asOf = export("projects", "").header("As-Of");

        String later = office.enterProject(budget, "乙");

        List<String> ids = export("projects", "&updatedSince=" + asOf)
                .asString()
                .lines()
                .map(line -> tree(line).path("id").asText())
                .toList();
        assertThat(ids).containsExactly(later);
    }

    private List<JsonNode> lines(String what) {
        return export(what, "").asString().lines().map(this::tree).toList();
    }

    private Response export(String what, String more) {
        Response answer = office.as(office.finance())
                .urlEncodingEnabled(false)
                .get("/api/v1/exports/" + what + "?department=" + office.code() + more);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        return answer;
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
