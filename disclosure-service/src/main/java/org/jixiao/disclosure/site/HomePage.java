package org.jixiao.disclosure.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.Listed;

/**
 * What is public, by division, and what came last.
 *
 * @param asked what was searched for; empty where nothing was
 * @param truncated true where there is more than one page shows
 */
public record HomePage(String asked, List<Listed> found, boolean truncated) {

    private static final int LATEST = 5;

    /** A division and the department-years that are public in it. */
    public record Group(Coded division, List<Listed> listed) {}

    public List<Group> divisions() {
        Map<Coded, List<Listed>> grouped = found.stream()
                .sorted(Comparator.comparing(
                                (Listed each) -> String.valueOf(each.division().code()))
                        .thenComparing(each -> String.valueOf(each.department().name()))
                        .thenComparing(Comparator.comparing(Listed::fiscalYear).reversed()))
                .collect(Collectors.groupingBy(Listed::division, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    public List<Listed> latest() {
        return found.stream()
                .sorted(Comparator.comparing(Listed::publishedAt).reversed())
                .limit(LATEST)
                .toList();
    }
}
