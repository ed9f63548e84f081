package org.jixiao.disclosure.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;

/** Figures that no other table has a place for, by the section they stand in. */
public record FigureTable(List<Group> groups) {

    /** A section and its figures, in the order of the document. */
    public record Group(String section, List<PublicFigure> figures) {}

    static FigureTable of(PublicDisclosure document) {
        Map<String, List<PublicFigure>> sections = document.figures().stream()
                .filter(each -> each.kind() == null)
                .collect(Collectors.groupingBy(PublicFigure::section, LinkedHashMap::new, Collectors.toList()));
        return new FigureTable(sections.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList());
    }

    public boolean hasYears() {
        return groups.stream().flatMap(each -> each.figures().stream()).anyMatch(each -> each.year() != null);
    }

    public String head() {
        return hasYears() ? "项目 | 年度 | 数据#" : "项目 | 数据#";
    }

    /** How many columns a section's name spans. */
    public int columns() {
        return TableHead.split(head()).size();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
