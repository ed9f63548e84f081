package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.kubernetes.Overlay.Kind;

/** What the overlay {@code production} has Prometheus watch for, and Grafana show. */
final class Monitoring {

    private Monitoring() {}

    /** Groups of rules as Prometheus reads them from a file: {@code {groups: [{name, rules: [{alert, expr, …}]}]}}. */
    static JsonNode rules() {
        return Overlay.of("production").the(Kind.PrometheusRule, "alerts").spec();
    }

    static List<JsonNode> alerts() {
        return alerts(rules());
    }

    static List<JsonNode> alerts(JsonNode rules) {
        return rules.path("groups").findValues("rules").stream()
                .flatMap(Manifest::each)
                .toList();
    }

    static List<JsonNode> dashboards() throws IOException {
        JsonNode files = Overlay.of("production")
                .the(Kind.ConfigMap, "dashboards")
                .json()
                .path("data");
        List<JsonNode> dashboards = new ArrayList<>();
        for (JsonNode file : files) {
            dashboards.add(new JsonMapper().readTree(file.asText()));
        }
        return dashboards;
    }

    /** What the panels of all dashboards ask, each question once. */
    static Set<Query> panelQueries() throws IOException {
        Set<Query> queries = new LinkedHashSet<>();
        for (JsonNode dashboard : dashboards()) {
            dashboard.findValuesAsText("expr").forEach(expr -> queries.add(new Query(expr)));
        }
        return queries;
    }
}
