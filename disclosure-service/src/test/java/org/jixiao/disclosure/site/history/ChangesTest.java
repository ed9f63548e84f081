package org.jixiao.disclosure.site.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.junit.jupiter.api.Test;

/** Whatever may differ between two versions is told: nothing that is public changes in silence. */
class ChangesTest {

    /** What an edition is, not what it says; ids are how the same thing is found again. */
    private static final Set<String> NO_CONTENT = Set.of("id", "version", "publishedAt", "supersedes");

    /** The statement says the number, too. */
    private static final String WITHHELD = "/withheld/projects";

    /** Another word for each code that stands in the sample. */
    private static final Map<String, String> OTHER_CODE = Map.ofEntries(
            Map.entry("new", "continuing"),
            Map.entry("specific", "operating"),
            Map.entry("operating", "personnel"),
            Map.entry("bound", "qualitative"),
            Map.entry("range", "qualitative"),
            Map.entry("compound", "qualitative"),
            Map.entry("frequency", "qualitative"),
            Map.entry("deadline", "qualitative"),
            Map.entry("relative", "qualitative"),
            Map.entry("ge", "le"),
            Map.entry("central", "city"),
            Map.entry("key", "other"),
            Map.entry("offices", "other"));

    private static final Set<String> CODES =
            Set.of("/nature/code", "projectClass", "exemption", "kind", "comparator", "origin");

    private final JsonNode sample = read();

    @Test
    void whateverIsChangedIsSeen() {
        List<String> silent = new ArrayList<>();
        for (String leaf : leaves(sample, "")) {
            JsonNode changed = sample.deepCopy();
            set(changed, leaf, otherThan(leaf, sample.at(leaf)));
            if (between(changed).isEmpty()) {
                silent.add(leaf);
            }
        }

        assertThat(leaves(sample, "")).hasSizeGreaterThan(90);
        assertThat(silent).isEmpty();
    }

    @Test
    void whateverIsTakenAwayIsSeen() {
        List<String> silent = new ArrayList<>();
        for (String list : lists(sample, "")) {
            JsonNode changed = sample.deepCopy();
            ((ArrayNode) changed.at(list)).remove(0);
            if (between(changed).isEmpty()) {
                silent.add(list);
            }
        }

        assertThat(lists(sample, "")).hasSizeGreaterThan(15);
        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(between(sample.deepCopy()).isEmpty()).isTrue();
        assertThat(between(sample.deepCopy()).counted()).isZero();
    }

    private Changes between(JsonNode changed) {
        return Changes.between(document(sample), document(changed));
    }

    private static PublicDisclosure document(JsonNode tree) {
        return PublicJson.document(tree);
    }

    private static List<String> leaves(JsonNode node, String path) {
        List<String> all = new ArrayList<>();
        if (node.isValueNode()) {
            if (!node.isNull() && !path.equals(WITHHELD)) {
                all.add(path);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.addAll(leaves(node.get(i), path + "/" + i));
            }
        } else {
            node.properties().stream()
                    .filter(member -> !NO_CONTENT.contains(member.getKey()))
                    .forEach(member -> all.addAll(leaves(member.getValue(), path + "/" + member.getKey())));
        }
        return all;
    }

    private static List<String> lists(JsonNode node, String path) {
        List<String> all = new ArrayList<>();
        if (node.isArray() && !node.isEmpty()) {
            all.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.addAll(lists(node.get(i), path + "/" + i));
            }
        } else {
            node.properties().forEach(member -> all.addAll(lists(member.getValue(), path + "/" + member.getKey())));
        }
        return all;
    }

    private static JsonNode otherThan(String path, JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        } else if (value.isNumber()) {
            return path.equals("/fiscalYear") || path.endsWith("/year") || path.endsWith("/level")
                    ? IntNode.valueOf(value.intValue() + 1)
                    : DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE));
        } else if (value.asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return TextNode.valueOf(LocalDate.parse(value.asText()).plusDays(1).toString());
        }
        boolean isCode = CODES.stream().anyMatch(path::endsWith) && OTHER_CODE.containsKey(value.asText());
        return TextNode.valueOf(isCode ? OTHER_CODE.get(value.asText()) : value.asText() + "改");
    }

    private static void set(JsonNode tree, String path, JsonNode value) {
        int last = path.lastIndexOf('/');
        JsonNode owner = tree.at(path.substring(0, last));
        String name = path.substring(last + 1);
        if (owner instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(name), value);
        }
    }

    private static JsonNode read() {
        try (InputStream sample = ChangesTest.class.getResourceAsStream("disclosure.json")) {
            return new ObjectMapper().readTree(sample);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
