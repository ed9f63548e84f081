package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Metrics;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts and dashboards ask about what is measured, and who is called finds out what to do. */
@Needs("kubectl")
class MonitoringTest {

    /** Of Prometheus, of CloudNativePG and of its backup plugin, as their manuals name them. */
    private static final Set<String> OF_OTHERS = Set.of(
            "up",
            "cnpg_collector_up",
            "cnpg_pg_replication_lag",
            "cnpg_pg_replication_in_recovery",
            "cnpg_pg_replication_is_wal_receiver_up",
            "cnpg_collector_pg_wal_archive_status",
            "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp");

    private static final Path RUNBOOK = Path.of("..", "docs", "runbook.md");

    @Test
    void everythingAskedAboutIsMeasured() throws IOException {
        Set<String> measured = measured();

        assertThat(Stream.concat(alertQueries(), Monitoring.panelQueries().stream())
                        .flatMap(query -> query.metrics().stream()))
                .hasSizeGreaterThan(30)
                .allMatch(measured::contains, "is measured");
    }

    @Test
    void whatTheDomainMeasuresIsShown() throws IOException {
        Set<String> shown = Monitoring.panelQueries().stream()
                .flatMap(query -> query.metrics().stream())
                .collect(Collectors.toSet());

        assertThat(ofTheDomain()).hasSizeGreaterThan(8).allMatch(shown::contains, "is shown on a dashboard");
    }

    @Test
    void everyAlertSaysWhatIsTheMatterAndLeadsToItsEntry() throws IOException {
        List<String> entries = Files.readAllLines(RUNBOOK).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(Monitoring.alerts()).allSatisfy(alert -> {
            String name = alert.path("alert").asText();
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning", "info");
            assertThat(alert.path("for").asText()).matches("\\d+[mh]");
            assertThat(alert.at("/annotations/summary").asText()).as(name).matches(".*\\p{IsHan}.* · .*[a-z]{3}.*");
            assertThat(alert.at("/annotations/runbook_url").asText())
                    .isEqualTo("deploy/docs/runbook.md#" + name.toLowerCase(Locale.ROOT));
        });
        assertThat(Monitoring.alerts().stream().map(alert -> alert.path("alert").asText()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(entries);
    }

    @Test
    void aDashboardSaysWhoseItIs() throws IOException {
        assertThat(Monitoring.dashboards()).isNotEmpty().allSatisfy(dashboard -> assertThat(
                        dashboard.path("title").asText())
                .startsWith("绩效 · "));
    }

    @Test
    void whatIsMeasuredSaysWhoseItIs() {
        assertThat(Overlay.of("production").of(Kind.PodMonitor).flatMap(monitor -> monitor.all("podMetricsEndpoints")))
                .hasSize(2)
                .flatExtracting(endpoints -> endpoints.findValues("relabelings"))
                .extracting(JsonNode::toString)
                .containsOnly("[{\"replacement\":\"jixiao\",\"targetLabel\":\"suite\"}]")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max by (a) (x_seconds) > 120 | x_seconds",
                "sum(rate(x_count{status=~\"5..\"}[5m])) / sum(rate(y_count[5m])) > 0.05 | x_count y_count",
                "time() - max(x) > 129600 or y offset 5m == 1e3 | x y"
            })
    void aQuestionNamesWhatItAsksAbout(String query, String names) {
        assertThat(new Query(query).metrics()).containsExactlyInAnyOrder(names.split(" ", -1));
    }

    private static Stream<Query> alertQueries() {
        return Monitoring.alerts().stream()
                .map(alert -> alert.path("expr").asText())
                .map(Query::new);
    }

    private static Set<String> measured() throws IOException {
        Set<String> measured = new HashSet<>(OF_OTHERS);
        measured.addAll(ofTheDomain());
        for (String family : Metrics.OF_EVERY_SERVICE) {
            measured.addAll(Set.of(family, family + "_count", family + "_sum", family + "_max"));
        }
        return measured;
    }

    /** As the services' own tests hold them against what they expose. */
    private static Set<String> ofTheDomain() throws IOException {
        Set<String> names = new HashSet<>();
        for (String service : ServiceSettings.SERVICES) {
            if (ServiceSettings.keepsRecords(service)) {
                Files.readAllLines(Path.of("..", "..", service, "metrics.txt")).stream()
                        .filter(line -> line.startsWith("# TYPE "))
                        .map(line -> line.split(" ", -1)[2])
                        .forEach(names::add);
            }
        }
        return names;
    }
}
