package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies within a scope, by what it is called in {@code authorisation.tsv}: an id or a code each. */
record Belongings(Map<String, String> ids) {

    private static final Pattern NAMED = Pattern.compile("<(\\w+)>");
    private static final String DIVISION = "990101";

    /** A year for which nobody files here. */
    private static final String LATER = "2098";

    /** A department with a budget that is approved and about to be made public, one of everything else, and a budget that waits. */
    static Belongings made(Suite suite) {
        Proceedings proceedings = new Proceedings(suite);
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.assembled(budget.id());
        Map<String, String> ids = new HashMap<>();
        ids.put("division", DIVISION);
        ids.put("department", budget.department());
        ids.put("account", "editor-qinghe");
        ids.put("budget", budget.id());
        ids.put("disclosure", budget.id());
        Door editor = suite.signedIn("editor");
        ids.put("project", first(editor, budget.path() + "/projects"));
        ids.put("filing", first(editor, "/api/v1/filings?budget=" + budget.id()));
        ids.put("target", first(editor, "/api/v1/targets?budget=" + budget.id()));
        ids.put(
                "definition",
                made(
                        editor,
                        "/api/v1/indicator-definitions",
                        Map.of(
                                "scope",
                                Map.of("level", "department", "division", DIVISION, "department", budget.department()),
                                "definition",
                                Map.of(
                                        "frameworks", List.of("2021"),
                                        "dimension", "产出指标",
                                        "category", "数量指标",
                                        "name", "巡查河道长度",
                                        "direction", "higher"))));
        proceedings.accepted(
                "finance", "/api/v1/indicator-definitions/" + ids.get("definition") + "/adoption", Map.of());
        ids.put(
                "payment",
                made(
                        suite.signedIn("finance"),
                        "/api/v1/payments",
                        Map.of(
                                "project",
                                ids.get("project"),
                                "amount",
                                1,
                                "paidOn",
                                "2026-01-05",
                                "reference",
                                UUID.randomUUID())));
        ids.put("fiscalYear", LATER);
        HttpResponse<String> window = suite.signedIn("finance")
                .put(
                        "/api/v1/filing-windows/" + DIVISION + "/" + LATER,
                        Map.of("opens", LATER + "-01-01", "closes", LATER + "-01-31"));
        assertThat(window.statusCode()).as(window.body()).isIn(200, 201);
        ids.put("waiting", proceedings.submitted("editor", "reviewer").id());
        HttpResponse<String> unit = suite.signedIn("admin")
                .post(
                        "/api/v1/departments/" + DIVISION + "/" + budget.department() + "/units",
                        Map.of("code", budget.department() + "001", "name", "水文站"));
        assertThat(unit.statusCode()).as(unit.body()).isEqualTo(201);
        ids.put("unit", budget.department() + "001");
        return new Belongings(ids);
    }

    /** The same as nobody has it: ids that were never given, and codes that are not there. */
    Belongings nobodys() {
        Map<String, String> others = new HashMap<>();
        ids.keySet().forEach(kind -> others.put(kind, UUID.randomUUID().toString()));
        others.put("division", "990199");
        others.put("fiscalYear", "2099");
        others.put("department", "799999");
        others.put("unit", "799999001");
        others.put("account", "niemand");
        return new Belongings(others);
    }

    /** The same of a department that is not there, in the division that is. */
    Belongings nobodysBeside() {
        Map<String, String> others = new HashMap<>(nobodys().ids());
        others.put("division", of("division"));
        return new Belongings(others);
    }

    String of(String kind) {
        return Objects.requireNonNull(ids.get(kind), kind);
    }

    /** A text with each {@code <kind>} put in. */
    String in(String text) {
        return NAMED.matcher(text).replaceAll(name -> Matcher.quoteReplacement(of(name.group(1))));
    }

    /** A text with each of them struck out, as it would be of anything else. */
    String outOf(String text) {
        // A longer one may hold a shorter one.
        return ids.values().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(text, (rest, id) -> rest.replace(id, "…"));
    }

    private static String first(Door door, String list) {
        return Door.json(door.get(list)).at("/items/0/id").asText();
    }

    private static String made(Door door, String path, Object command) {
        HttpResponse<String> answer = door.post(path, command);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode made = Door.json(answer);
        return made.required("id").asText();
    }
}
