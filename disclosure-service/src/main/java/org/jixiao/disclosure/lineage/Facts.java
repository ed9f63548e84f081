package org.jixiao.disclosure.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All figures of a public document, in its order, whatever part they stand in. */
final class Facts {

    private static final Map<String, String> PARTS = Map.of(
            "indicators", "部门绩效指标",
            "projects", "项目",
            "tasks", "任务",
            "units", "预算单位",
            "funding", "资金来源",
            "figures", "其他数据",
            "procurement", "政府采购",
            "assets", "国有资产",
            "withheld", "不予公开");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("amount", "金额"),
            Map.entry("quantity", "数量"),
            Map.entry("text", "文字"),
            Map.entry("unitPrice", "单价"),
            Map.entry("projectBudget", "项目预算"),
            Map.entry("value", "价值"),
            Map.entry("cumulativePercent", "累计支出（%）"),
            Map.entry("weight", "权重"),
            Map.entry("target", "指标值"),
            Map.entry("wholeTerm", "实施周期指标值"),
            Map.entry("projects", "项目数"));

    private static final Set<String> TARGETS = Set.of("target", "wholeTerm");

    /** Says of which year a figure is: no figure itself. */
    private static final String YEAR = "year";

    private final List<Fact> all = new ArrayList<>();

    private Facts() {}

    static List<Fact> of(JsonNode document) {
        Facts facts = new Facts();
        document.properties().stream()
                .filter(part -> PARTS.containsKey(part.getKey()))
                .forEach(part -> facts.look("/" + part.getKey(), part.getKey(), List.of(), part.getValue()));
        return List.copyOf(facts.all);
    }

    private void look(String pointer, String part, List<String> labels, JsonNode node) {
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                look(pointer + "/" + i, part, labels, items.get(i));
            }
            return;
        }
        List<String> here = Stream.concat(labels.stream(), label(node)).toList();
        node.properties().forEach(member -> {
            String at = pointer + "/" + member.getKey();
            if (isFact(member, node)) {
                add(at, part, here, member.getKey(), member.getValue());
            } else if (member.getValue().isContainerNode()) {
                look(at, part, here, member.getValue());
            }
        });
    }

    private static boolean isFact(Map.Entry<String, JsonNode> member, JsonNode of) {
        JsonNode value = member.getValue();
        return value.isNumber() && !member.getKey().equals(YEAR)
                || TARGETS.contains(member.getKey()) && value.isObject()
                || member.getKey().equals("text") && value.isTextual() && isNothingElse(of);
    }

    /** A figure of neither money nor number: its words are the fact. */
    private static boolean isNothingElse(JsonNode figure) {
        return figure.has("section")
                && figure.path("amount").isNull()
                && figure.path("quantity").isNull();
    }

    private void add(String pointer, String part, List<String> labels, String field, JsonNode value) {
        all.add(new Fact(
                pointer,
                Objects.requireNonNull(PARTS.get(part)),
                String.join(" / ", labels),
                FIELDS.getOrDefault(field, field),
                value.isNumber()
                        ? value.decimalValue()
                        : value.isObject() ? value.path("text").asText() : value.asText()));
    }

    /** What an item is called: a figure by its section and its rows and columns, all else by its name. */
    private static Stream<String> label(JsonNode item) {
        Stream<String> path =
                StreamSupport.stream(item.path("path").spliterator(), false).map(JsonNode::asText);
        Stream<String> names = Stream.of("section", "asFiled", "item", "name", "label")
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        Stream<String> unit = Stream.of("name", "code")
                .map(item.path("unit")::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(item.has("name") ? 0 : 1);
        return Stream.of(names, path, unit)
                .flatMap(each -> each)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream();
    }
}
