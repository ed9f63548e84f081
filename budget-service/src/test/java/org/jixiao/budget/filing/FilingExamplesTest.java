package org.jixiao.budget.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.junit.jupiter.api.Test;

/** What the page for the front-end team shows is what the service answers, for the project's own sample of a document. */
@QuarkusTest
class FilingExamplesTest extends ServiceTest {

    private static final Path SAMPLE = Path.of("..", "deploy", "local", "samples", "990101_306001_2026.txt");

    private final Example example = new Example();

    @Inject
    LeftLying leftLying;

    /** The water bureau hands its document in, changes a purpose by hand, and hands in a second version with flaws. */
    @Test
    void theAnswersToADocumentAndItsSecondVersionAreAsCommitted() throws IOException {
        office = new Office("990101", "306001");
        office.as(office.administrator())
                .body(Map.of("division", "990101", "code", "306001", "name", "云溪县水务局"))
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        String sample = Files.readString(SAMPLE);

        Response first =
                file("water-2026.txt", sample).header("Prefer", "wait=30").post("/api/v1/filings");
        first.then().statusCode(201);
        example.isCommitted("read", first.asString());

        rewordPurpose(first.path("report.projects[1].project"));
        Response second = file("water-2026-v2.txt", secondVersion(sample))
                .header("Prefer", "wait=30")
                .post("/api/v1/filings");
        second.then().statusCode(201);
        example.isCommitted("read-second-version", second.asString());

        String budget = first.path("budget");
        byte[] third = (sample + "\n").getBytes(StandardCharsets.UTF_8);
        leftLying.held(office, budget, "water-2026-v3.txt", third, Standing.RECEIVED);
        Response received = file("water-2026-v3.txt", sample + "\n").post("/api/v1/filings");
        received.then().statusCode(202);
        example.isCommitted("received", received.asString());

        byte[] fourth = (sample + "\n\n").getBytes(StandardCharsets.UTF_8);
        Standing halfway = Standing.reading(new Progress.Lines(157, 313), 2);
        UUID reading = leftLying.held(office, budget, "water-2026-v4.txt", fourth, halfway);
        example.isCommitted("reading", get("/api/v1/filings/" + reading).asString());

        String refused =
                file("notes.txt", "今天天气很好。\n我们去河边走走。\n").post("/api/v1/filings").path("id");
        ended(refused);
        example.isCommitted("refused", get("/api/v1/filings/" + refused).asString());
        example.isCommitted(
                "list", get("/api/v1/filings?limit=2&budget=" + budget).asString());
    }

    /** Another amount, a label with a space in it, a line of its own below a table, a plan that ends early, and one project less. */
    private static String secondVersion(String sample) {
        String text = sample.replace("\n\t260.00", "\n\t268.50")
                .replaceFirst("\t项目编码", "\t项目 编码")
                .replace("用于县级河道", "用于县、乡两级河道")
                .replace("\n3.小型水库", "\n\t填表说明：附件另报\n\n3.小型水库")
                .replaceFirst("(3\\.小型水库安全监测项目绩效目标表[\\s\\S]*?)\t100%", "$1\t95%");
        String shorter = text.substring(0, text.indexOf("4.山洪灾害预警设施运行维护费绩效目标表"));
        assertThat(shorter).contains("268.50", "项目 编码", "县、乡两级", "附件另报", "\t95%");
        return shorter;
    }

    private void rewordPurpose(String project) {
        Map<String, Object> said =
                new HashMap<>(get("/api/v1/projects/" + project).jsonPath().<Map<String, Object>>get("$"));
        said.put("purpose", "用于县级河道日常巡查、水面保洁、岸线垃圾清运");
        office.describe(project, 1, said).then().statusCode(200);
    }

    private void ended(String filing) {
        await().until(() -> get("/api/v1/filings/" + filing).path("endedAt") != null);
    }

    private Response get(String path) {
        return office.as(office.editor()).get(path);
    }

    private RequestSpecification file(String name, String document) {
        return given().auth()
                .oauth2(office.editor().token())
                .multiPart("file", name, document.getBytes(StandardCharsets.UTF_8))
                .multiPart("division", office.division())
                .multiPart("department", office.code())
                .multiPart("fiscalYear", "2026");
    }
}
