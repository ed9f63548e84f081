package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen reports an error with the form of the site and learns at the address they were given what became of it. */
@ExtendWith(Suite.Provider.class)
class ReportsIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String WORDS = "村数与预算说明中的不一致，请核对。";

    private final Suite suite;
    private final Proceedings proceedings;

    ReportsIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void anAnswerIsReadByWhoReportedAndByEveryone() {
        Proceedings.Budget budget = published();
        String slip = reported(budget);
        String report = reportOn(budget);

        acted(report + "/answer", Map.of("answer", "两处均为12个村，已核对。", "public", true));

        assertThat(page(slip)).contains("部门已答复", "两处均为12个村，已核对。", WORDS);
        assertThat(page("/reports/about/" + budget.id()))
                .contains("两处均为12个村，已核对。")
                .doesNotContain(WORDS);
        assertThat(stateOf(report)).isEqualTo("answered");
    }

    @Test
    void aDismissalIsReadByWhoReportedAlone() {
        Proceedings.Budget budget = published();
        String slip = reported(budget);
        String report = reportOn(budget);

        acted(report + "/dismissal", Map.of("reason", "与公开内容无关。"));

        assertThat(page(slip)).contains("部门未予采纳", "与公开内容无关。");
        assertThat(page("/reports/about/" + budget.id())).doesNotContain("与公开内容无关。");
        assertThat(stateOf(report)).isEqualTo("dismissed");
    }

    @Test
    void aCorrectionNamesTheVersionThatPutsItRight() {
        Proceedings.Budget budget = published();
        String slip = reported(budget);
        String report = reportOn(budget);
        String disclosure = "/api/v1/disclosures/" + budget.id();
        proceedings.accepted("officer", disclosure + "/withdrawal", Map.of("reason", "村数有误。"));
        proceedings.accepted("officer", disclosure + "/publication", Map.of("reason", "村数已改正。"));

        JsonNode corrected = acted(report + "/correction", Map.of("version", 2, "public", true));

        assertThat(corrected.path("correctedBy").asInt()).isEqualTo(2);
        assertThat(stateOf(report)).isEqualTo("corrected");
        assertThat(page(slip)).contains("第 2 版");
    }

    private Proceedings.Budget published() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.published(budget);
        return budget;
    }

    /** Fills in the form. @return where its reporter can look again */
    private String reported(Proceedings.Budget budget) {
        Matcher token = TOKEN.matcher(page("/reports/new?disclosure=" + budget.id() + "&version=1"));
        assertThat(token.find()).as("the form has a token").isTrue();
        HttpResponse<String> taken = suite.citizen()
                .postForm(
                        "/reports",
                        "disclosure=" + budget.id() + "&version=1&token=" + token.group(1) + "&words="
                                + URLEncoder.encode(WORDS, StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    /** The path of the only report on it, as its officer has it. */
    private String reportOn(Proceedings.Budget budget) {
        String reports = "/api/v1/disclosures/" + budget.id() + "/reports";
        JsonNode listed = Door.json(suite.signedIn("officer").get(reports + "?state=open"));
        assertThat(listed.at("/items/0/words").asText()).isEqualTo(WORDS);
        return reports + "/" + listed.at("/items/0/id").asText();
    }

    private JsonNode acted(String path, Map<String, Object> command) {
        HttpResponse<String> acted = suite.signedIn("officer").post(path, command);
        assertThat(acted.statusCode()).as(acted.body()).isEqualTo(200);
        return Door.json(acted);
    }

    private String stateOf(String report) {
        return Door.json(suite.signedIn("officer").get(report)).path("state").asText();
    }

    private String page(String path) {
        HttpResponse<String> page = suite.citizen().with("Accept", "text/html").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }
}
