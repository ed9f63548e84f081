package org.jixiao.disclosure.check.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;

/**
 * The words of a public document, each with its path. A path is a JSON pointer in which whatever has an id is named by
 * it instead of its position, so that a decision stays with its project when another is put before it.
 */
public final class Texts {

    /** Members that people did not write as prose: ids, codes and tags of the format itself. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            "id",
            "code",
            "catalogueCode",
            "kind",
            "projectClass",
            "exemption",
            "source",
            "origin",
            "comparator",
            "at",
            "by",
            "from",
            "to",
            "asOf",
            "approvedOn",
            "publishedAt",
            "every");

    private Texts() {}

    /** Words at one place. */
    public record Text(String path, String words) {}

    public static List<Text> of(PublicDisclosure document) {
        List<Text> all = new ArrayList<>();
        rewrite(document, (path, words) -> {
            all.add(new Text(path, words));
            return words;
        });
        return all;
    }

    /** The document with the words at each path replaced by what is answered for them. */
    public static PublicDisclosure rewrite(PublicDisclosure document, BiFunction<String, String, String> answer) {
        JsonNode tree = PublicJson.tree(document);
        rewrite("", tree, answer);
        return PublicJson.document(tree);
    }

    private static void rewrite(String path, JsonNode node, BiFunction<String, String, String> answer) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (!NOT_WRITTEN.contains(member.getKey())) {
                    String place = path + "/" + member.getKey();
                    member.setValue(rewritten(place, member.getValue(), answer));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rewritten(path + "/" + name(array.get(i), i), array.get(i), answer));
            }
        }
    }

    private static JsonNode rewritten(String path, JsonNode value, BiFunction<String, String, String> answer) {
        if (value.isTextual()) {
            return TextNode.valueOf(answer.apply(path, value.textValue()));
        }
        rewrite(path, value, answer);
        return value;
    }

    private static String name(JsonNode item, int position) {
        JsonNode id = item.get("id");
        return id == null ? Integer.toString(position) : id.asText().replace("/", "~1");
    }
}
