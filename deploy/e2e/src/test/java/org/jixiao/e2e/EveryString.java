package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for every string of a published disclosure in the document it came from: nothing may stand there that nobody wrote. What
 * the suite computes is listed here, field by field.
 */
final class EveryString {

    /** Fields that no document states, by their path; * stands for a place in a list. */
    private static final List<Pattern> COMPUTED = Stream.of(
                    // Who it is, which edition, when: the suite's own record.
                    "/(id|publishedAt|approvedOn|approvalDocument)",
                    "/(division|department)/(code|name)",
                    "/projects/\\*/id",
                    "(/projects/\\*)?/indicators/\\*/id",
                    "/withheld/statement",
                    // What a label or a text was understood as, beside the words themselves.
                    ".*/(source|origin|kind|exemption|comparator|every)",
                    ".*/nature/code",
                    ".*/term/(from|to)",
                    ".*/spendingPlan/\\*/at",
                    "/assets/\\*/asOf",
                    ".*/(target|wholeTerm)(/parts/\\*)?/(from|to|by|unit|level|baseline|subject)",
                    ".*/(target|wholeTerm)(/parts/\\*)?/per/\\*",
                    ".*/(target|wholeTerm)/parts/\\*/text",
                    "/figures/\\*/unit")
            .map(Pattern::compile)
            .toList();

    /** Headings the suite itself puts figures under that have a field of their own, and the words for their totals. */
    private static final Set<String> HEADINGS =
            Set.of("三公经费", "总计", "上年结转", "个", "人", "人员与机构", "国有资产", "增减变化", "支出", "收入", "政府采购", "机关运行经费", "项目");

    /** Columns of one target are joined, several lines of one cell are one text, a mark stands for what was redacted. */
    private static final Pattern PIECES = Pattern.compile("[\\s；]+|［依法隐去］|(?<=[≥≤=<>＝])|(?<=\\d)(?=[^\\d.,%])");

    private static final Pattern IN_A_LIST = Pattern.compile("/\\d+(?=/|$)");

    private final String document;
    private final List<String> strange = new ArrayList<>();

    private EveryString(String document) {
        this.document = SourceCells.squeezed(SourceForm.withoutBookmarks(document));
    }

    /** Each string that stands in no line of the document, with its path. */
    static List<String> untraced(JsonNode published, String document) {
        EveryString trace = new EveryString(document);
        trace.look(published, "");
        return List.copyOf(trace.strange);
    }

    private void look(JsonNode node, String path) {
        if (node.isTextual()) {
            if (!isComputed(path) && !isWritten(node.asText())) {
                strange.add(path + " = " + node.asText());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), path + "/" + i);
            }
        } else {
            node.properties().forEach(field -> look(field.getValue(), path + "/" + field.getKey()));
        }
    }

    private static boolean isComputed(String path) {
        String anywhere = IN_A_LIST.matcher(path).replaceAll("/*");
        return COMPUTED.stream().anyMatch(pattern -> pattern.matcher(anywhere).matches());
    }

    private boolean isWritten(String text) {
        return HEADINGS.contains(text)
                || isThere(text)
                || PIECES.splitAsStream(text).allMatch(this::isThere);
    }

    private boolean isThere(String text) {
        return document.contains(SourceCells.squeezed(text));
    }
}
