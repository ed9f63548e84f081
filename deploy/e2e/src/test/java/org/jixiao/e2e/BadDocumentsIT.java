package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no such form: each is refused clearly, no budget is opened, and the service goes on. */
@ExtendWith(Suite.Provider.class)
class BadDocumentsIT {

    private final Suite suite;
    private final Proceedings proceedings;

    BadDocumentsIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("no-form.txt", "今天天气很好。\n我们去河边走走。\n".getBytes(StandardCharsets.UTF_8), Set.of(422)),
                Arguments.of("empty.txt", new byte[0], Set.of(422)),
                Arguments.of("renamed.txt", program(), Set.of(415)),
                Arguments.of("bomb.docx", bomb(), Set.of(413, 415, 422)),
                Arguments.of("bomb.txt", bomb(), Set.of(413, 415, 422)),
                Arguments.of("entities.xml", entities(), Set.of(415, 422)),
                Arguments.of("entities.txt", entities(), Set.of(415, 422)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedAndNoBudgetIsOpened(String name, byte[] content, Set<Integer> statuses) {
        String department = proceedings.department();

        HttpResponse<String> answer = file(department, name, content);

        assertThat(answer.statusCode()).as(answer.body()).isIn(statuses);
        Problems.isProblem(answer, answer.statusCode(), suite.citizen());
        assertNoBudget(department);
    }

    @Test
    void overThirtyTwoMegabytesIsRefused() {
        String department = proceedings.department();

        HttpResponse<String> answer = file(department, "large.txt", new byte[32 * 1024 * 1024 + 1]);

        Problems.isProblem(answer, 413, suite.citizen());
        assertNoBudget(department);
    }

    @Test
    void markupInANameIsTextOnEveryPage() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("<script>alert(1)</script>供水"));
        for (var sheet : proceedings.sheets(budget, 1)) {
            String path = "/api/v1/targets/" + sheet.path("id").asText();
            proceedings.accepted("reviewer", path + "/submission", Map.of());
        }
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        for (var sheet : proceedings.sheets(budget, 1)) {
            proceedings.accepted(
                    "finance", "/api/v1/targets/" + sheet.path("id").asText() + "/approval", Map.of());
        }
        proceedings.accepted("finance", budget.path() + "/approval", Map.of());
        proceedings.published(budget);

        String project = Door.json(suite.citizen().get("/open-data/v1/disclosures/" + budget.id()))
                .path("projects")
                .get(0)
                .path("id")
                .asText();
        for (String page :
                List.of("/", "/departments/" + budget.id(), "/departments/" + budget.id() + "/projects/" + project)) {
            assertThat(suite.citizen().get(page).body()).doesNotContain("<script>alert(1)");
        }
        assertThat(suite.citizen().get("/departments/" + budget.id()).body()).contains("&lt;script&gt;alert(1)");
    }

    private HttpResponse<String> file(String department, String name, byte[] content) {
        return suite.signedIn("editor")
                .with("Prefer", "wait=45")
                .file(
                        "/api/v1/filings",
                        Map.of("division", "990101", "department", department, "fiscalYear", "2026"),
                        name,
                        content);
    }

    private void assertNoBudget(String department) {
        Door editor = suite.signedIn("editor");
        HttpResponse<String> budgets = editor.get("/api/v1/budgets?division=990101&department=" + department);
        assertThat(budgets.statusCode()).isEqualTo(200);
        assertThat(Door.json(budgets).path("items")).isEmpty();
    }

    /** The first bytes of a Windows program. */
    private static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        return program;
    }

    /** 100 MB of zeros in 100 kB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] entities() {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE form [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <form>&secret;</form>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
