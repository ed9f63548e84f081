package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The members of two published documents, entry by entry: what the second lacks of the first, and what it has besides. */
final class PublishedParts {

    /** The indicators of all projects, each with the name of its project. */
    static final String INDICATORS = "projects/indicators";

    private static final List<String> MEMBERS = List.of(
            "objectives",
            "indicators",
            "projects",
            INDICATORS,
            "tasks",
            "units",
            "funding",
            "figures",
            "procurement",
            "assets",
            "sections");

    private final JsonNode first;
    private final JsonNode second;

    PublishedParts(JsonNode first, JsonNode second) {
        this.first = first;
        this.second = second;
    }

    List<JsonNode> lost(String member) {
        return difference(entries(first, member), entries(second, member));
    }

    List<JsonNode> gained(String member) {
        return difference(entries(second, member), entries(first, member));
    }

    /** In every member but those named, entry by entry and in their order. */
    void areTheSameBut(String... told) {
        assertThat(second.path("department").path("name"))
                .isEqualTo(first.path("department").path("name"));
        assertThat(second.path("fiscalYear")).isEqualTo(first.path("fiscalYear"));
        MEMBERS.stream()
                .filter(member -> !Set.of(told).contains(member))
                .forEach(
                        member -> assertThat(entries(second, member)).as(member).isEqualTo(entries(first, member)));
    }

    static List<JsonNode> without(String name, List<JsonNode> entries) {
        return entries.stream()
                .<JsonNode>map(entry -> ((ObjectNode) entry.deepCopy()).without(name))
                .toList();
    }

    private static List<JsonNode> entries(JsonNode document, String member) {
        List<JsonNode> entries = new ArrayList<>();
        if (member.equals(INDICATORS)) {
            for (JsonNode project : document.path("projects")) {
                project.path("indicators")
                        .forEach(indicator -> entries.add(((ObjectNode) plain(indicator))
                                .put("project", project.path("name").asText())));
            }
        } else {
            document.path(member).forEach(entry -> {
                JsonNode plain = plain(entry);
                if (member.equals("projects")) {
                    ((ObjectNode) plain).remove("indicators");
                }
                entries.add(plain);
            });
        }
        return entries;
    }

    /** Without ids, which every publication mints anew; 1.00 is 1. */
    private static JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue().stripTrailingZeros();
            return DecimalNode.valueOf(number.signum() == 0 ? BigDecimal.ZERO : number);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = array.arrayNode();
            array.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode plain = object.objectNode();
            object.properties().stream()
                    .filter(entry -> !entry.getKey().equals("id"))
                    .forEach(entry -> plain.set(entry.getKey(), plain(entry.getValue())));
            return plain;
        }
        return node;
    }

    private static List<JsonNode> difference(List<JsonNode> from, List<JsonNode> taken) {
        List<JsonNode> rest = new ArrayList<>(from);
        taken.forEach(rest::remove);
        return rest;
    }
}
