package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;

/** What we show in Grafana is what it understands. */
@Needs({"kubectl", "node", "npm"})
class DashboardSchemasTest {

    @Test
    void dashboardsAreUnderstood() throws IOException, InterruptedException {
        List<JsonNode> dashboards = Monitoring.dashboards();

        assertThat(dashboards).hasSize(2);
        DashboardSchemas.check(dashboards);
    }

    /** Each fault in a dashboard of its own, whose name the compiler tells. */
    @Test
    void whatGrafanaRefusesIsNoticed() throws IOException {
        List<JsonNode> faulty = List.of(
                with("choice", "\"colorMode\":\"value\"", "\"colorMode\":\"valve\""),
                with("option", "\"colorMode\"", "\"colourMode\""),
                with("unit", "\"unit\":\"s\"", "\"unit\":1"),
                with("threshold", "\"color\":\"red\"", "\"colour\":\"red\""),
                with("place", "\"gridPos\"", "\"position\""),
                with("question", "\"expr\"", "\"query\""),
                with("type", "\"type\":\"timeseries\"", "\"type\":\"graph\""),
                with("variable", "\"type\":\"datasource\"", "\"type\":\"source\""),
                with("whole", "\"refresh\"", "\"reload\""));

        assertThatThrownBy(() -> DashboardSchemas.check(faulty))
                .isInstanceOf(AssertionError.class)
                .satisfies(noticed -> assertThat(faulty).allSatisfy(each -> assertThat(noticed)
                        .hasMessageContaining(each.path("uid").asText() + ".ts(")));
    }

    private static JsonNode with(String uid, String right, String wrong) throws IOException {
        String sound = Monitoring.dashboards().stream()
                .filter(dashboard -> dashboard.path("uid").asText().equals("jixiao-work"))
                .findFirst()
                .orElseThrow()
                .toString();
        assertThat(sound).contains(right);
        return new JsonMapper().readTree(sound.replace("jixiao-work", uid).replace(right, wrong));
    }
}
