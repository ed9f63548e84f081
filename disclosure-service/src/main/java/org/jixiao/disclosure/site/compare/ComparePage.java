package org.jixiao.disclosure.site.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The choice of two departments' years, and how they compare once both are chosen.
 *
 * @param comparison null until then
 */
public record ComparePage(
        List<Listed> listed,
        @Nullable UUID first,
        @Nullable UUID second,
        @Nullable Comparison comparison) {

    /** A division and what can be chosen of it. */
    public record Group(Coded division, List<Listed> listed) {}

    public List<Group> divisions() {
        Map<Coded, List<Listed>> grouped = listed.stream()
                .sorted(Comparator.comparing(
                                (Listed each) -> String.valueOf(each.division().code()))
                        .thenComparing(each -> String.valueOf(each.department().name()))
                        .thenComparing(Comparator.comparing(Listed::fiscalYear).reversed()))
                .collect(Collectors.groupingBy(Listed::division, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    public boolean isFirst(UUID budget) {
        return budget.equals(first);
    }

    public boolean isSecond(UUID budget) {
        return budget.equals(second);
    }

    public boolean isSame() {
        return first != null && first.equals(second);
    }
}
