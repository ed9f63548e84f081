package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts ring when they should and not before, and Prometheus understands what it is asked. */
@Needs({"kubectl", "promtool"})
class AlertsTest {

    @Test
    void theRulesAreUnderstood() throws IOException, InterruptedException {
        Promtool.check(Monitoring.rules());
    }

    @Test
    void whatThePanelsAskIsUnderstood() throws IOException, InterruptedException {
        Set<Query> queries = Monitoring.panelQueries();

        assertThat(queries).hasSizeGreaterThan(15);
        Promtool.check(recorded(queries));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum by (pod (up)", "rate(up)", "up{pod=gateway}", "mean(up)"})
    void aBrokenQueryIsNoticed(String query) {
        assertThatThrownBy(() -> Promtool.check(recorded(List.of(new Query(query)))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("panel:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate(up[$__rate_interval]) | rate(up[5m])",
                "rate(up{pod=~\"${pod:regex}\"}[$window]) | rate(up{pod=~\"5m\"}[5m])",
                "up{pod=~\"a$\"} | up{pod=~\"a$\"}"
            })
    void aVariableOfGrafanaIsFilledIn(String query, String plain) {
        assertThat(new Query(query).filledIn()).isEqualTo(plain);
    }

    @Test
    void everyAlertRingsAndIsSilentAsItsCasesSay() throws IOException, InterruptedException {
        Promtool.test(withoutLinks(), AlertCases.FILE);
    }

    @Test
    void everyAlertHasItsCases() throws IOException {
        AlertCases cases = AlertCases.read();

        assertThat(cases.ringing()).containsExactlyInAnyOrderElementsOf(names());
        assertThat(cases.silent()).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void aSilenceOfWhatNeverRingsDoesNotCount() throws IOException {
        JsonNode file = new YAMLMapper().readTree("""
                tests:
                  - alert_rule_test:
                      - {alertname: Both}
                      - {alertname: Both, exp_alerts: [{exp_labels: {}}]}
                      - {alertname: Silent, exp_alerts: []}
                      - {alertname: Ringing, exp_alerts: [{}]}
                  - alert_rule_test:
                      - {alertname: Ringing}
                """);

        assertThat(AlertCases.of(file)).isEqualTo(new AlertCases(Set.of("Both", "Ringing"), Set.of("Both")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "2h"})
    void anAlertThatRingsTooSoonOrTooLateIsNoticed(String patience) {
        JsonNode rules = withoutLinks();
        Monitoring.alerts(rules).forEach(alert -> ((ObjectNode) alert).put("for", patience));

        assertThatThrownBy(() -> Promtool.test(rules, AlertCases.FILE))
                .isInstanceOf(AssertionError.class)
                .satisfies(noticed -> assertThat(names())
                        .allSatisfy(name -> assertThat(noticed).hasMessageContaining("alertname: " + name + ",")));
    }

    /** A panel's questions as rules, for Prometheus checks nothing else. */
    private static JsonNode recorded(Collection<Query> queries) {
        ObjectNode file = new JsonMapper().createObjectNode();
        ArrayNode rules =
                file.putArray("groups").addObject().put("name", "panels").putArray("rules");
        for (Query query : queries) {
            rules.addObject().put("record", "panel:" + rules.size()).put("expr", query.filledIn());
        }
        return file;
    }

    /** The cases tell what an alert says; that each leads to its entry, {@link MonitoringTest} sees. */
    private static JsonNode withoutLinks() {
        JsonNode rules = Monitoring.rules().deepCopy();
        Monitoring.alerts(rules).forEach(alert -> ((ObjectNode) alert.path("annotations")).remove("runbook_url"));
        return rules;
    }

    private static List<String> names() {
        return Monitoring.alerts().stream()
                .map(alert -> alert.path("alert").asText())
                .toList();
    }
}
