package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The largest files: one as large as a budget may be is filed whole, and a larger one is told that it is. */
@Tag("deep")
@ExtendWith(Suite.Provider.class)
class BigFilingIT {

    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Proceedings proceedings;
    private final Door editor;

    BigFilingIT(Suite suite) {
        this.proceedings = new Proceedings(suite);
        this.editor = suite.signedIn("editor");
    }

    @Test
    void twoThousandProjectsAreFiledWholeAndEachGetsItsSheet() {
        String department = proceedings.department();
        List<String> projects =
                IntStream.rangeClosed(1, MOST).mapToObj(i -> "第" + i + "处供水点改造").toList();
        long begun = System.nanoTime();

        JsonNode read = ended(department, SmallForm.of(department + "云溪县第" + department + "局", projects));

        assertThat(read.path("state").asText())
                .as(read.path("problem").toString())
                .isEqualTo("read");
        assertThat(read.path("report").path("projects")).hasSize(MOST);
        assertThat(read.path("report").path("notUnderstood")).isEmpty();
        tell("read and laid over its budget", begun);
        String budget = read.path("budget").asText();
        assertThat(Door.json(editor.get("/api/v1/budgets/" + budget)).path("projects"))
                .hasSize(MOST);
        await().atMost(LONGEST).until(() -> sheets(budget), count -> count == MOST);
        tell("each project's sheet drawn up", begun);
    }

    @Test
    void tenThousandProjectsAreToldThatTheyAreTooMany() {
        byte[] list = list(10_000);
        long begun = System.nanoTime();

        JsonNode refused = ended(proceedings.department(), list);

        tell(list.length / 1_000_000 + " MB refused", begun);
        assertThat(refused.path("state").asText()).isEqualTo("refused");
        assertThat(refused.path("problem").path("type").asText()).endsWith("/budget-too-large");
        assertThat(refused.path("problem").path("findings").path(0).path("rule").asText())
                .isEqualTo("SIZE");
    }

    private JsonNode ended(String department, byte[] document) {
        HttpResponse<String> received = editor.file(
                "/api/v1/filings",
                Map.of("division", "990101", "department", department, "fiscalYear", "2026"),
                "form.txt",
                document);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(202);
        String filing = "/api/v1/filings/" + Door.json(received).path("id").asText();
        return await().atMost(LONGEST).until(() -> Door.json(editor.get(filing)), now -> now.path("endedAt")
                .isTextual());
    }

    private int sheets(String budget) {
        int count = 0;
        String page = "/api/v1/targets?limit=200&budget=" + budget;
        while (!page.isEmpty()) {
            JsonNode answer = Door.json(editor.get(page));
            count += answer.path("items").size();
            page = answer.path("next").asText("");
        }
        return count;
    }

    /** One project a row, with all its indicators in one cell: some two thousand bytes. */
    private static byte[] list(int projects) {
        String indicators = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> i + "、1-产出指标：11-数量指标：维修养护供水工程数量" + i + "；实施周期指标值：≥" + i + "处；年度指标值：≥" + i + "处。")
                .collect(Collectors.joining());
        return IntStream.rangeClosed(1, projects)
                .mapToObj(i -> "供水工程" + i + "\t10\t10\t0\t0\t完成农村供水工程的维修养护，保障农村居民正常用水。\t" + indicators + "\n")
                .collect(Collectors.joining(
                        "", "云溪县水务局2026年项目支出绩效目标表\n单位：万元\n项目名称\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void tell(String what, long begun) {
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
