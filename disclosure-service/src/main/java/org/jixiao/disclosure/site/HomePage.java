package org.jixiao.disclosure.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.Listed;
import org.jixiao.disclosure.publication.Register;
import org.jixiao.disclosure.site.search.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What is public, by division, and what came last.
 *
 * @param truncated true where there is more than one page shows
 * @param years of everything that is public, the newest first
 * @param all divisions that anything is public of
 * @param year the one that is shown; null where all are
 * @param division the code of the one that is shown; null where all are
 */
public record HomePage(
        List<Listed> found,
        boolean truncated,
        Map<UUID, Totals.Total> totals,
        List<Integer> years,
        List<Coded> all,
        List<Register.News> news,
        @Nullable Integer year,
        @Nullable String division) {

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

    /** Null for a moment after an old version of this site ran beside this one. */
    public Totals.@Nullable Total total(UUID budget) {
        return totals.get(budget);
    }

    public boolean isYear(Integer each) {
        return each.equals(year);
    }

    public boolean isDivision(@Nullable String code) {
        return code != null && code.equals(division);
    }

    /** Of the addresses of this page: the division that stays when another year is chosen. */
    public String andDivision() {
        return division == null ? "" : "&division=" + division;
    }

    public String andYear() {
        return year == null ? "" : "&year=" + year;
    }
}
