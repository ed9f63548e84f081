package org.jixiao.disclosure.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a draft, rule by rule.
 *
 * @param next always null: a draft's findings are one list
 * @param groups the rules that found something, in the order of the findings
 */
public record FindingList(List<FindingView> items, @Nullable String next, List<Group> groups) {

    /**
     * What one rule found.
     *
     * @param open how many of its findings hold the publication up
     * @param redactable true where striking the words out is what the law asks for
     */
    @Schema(name = "FindingGroup")
    public record Group(String rule, int total, int open, boolean redactable) {

        private static Group of(String rule, List<FindingView> findings) {
            return new Group(
                    rule,
                    findings.size(),
                    (int) findings.stream().filter(FindingView::isOpen).count(),
                    findings.get(0).redactable());
        }
    }

    static FindingList of(List<FindingView> found) {
        Map<String, List<FindingView>> byRule = found.stream()
                .collect(Collectors.groupingBy(view -> view.finding().rule(), LinkedHashMap::new, Collectors.toList()));
        return new FindingList(
                byRule.values().stream().flatMap(List::stream).toList(),
                null,
                byRule.entrySet().stream()
                        .map(rule -> Group.of(rule.getKey(), rule.getValue()))
                        .toList());
    }
}
