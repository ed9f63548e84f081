package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jspecify.annotations.Nullable;

/** The amounts that a sum is drawn over. */
final class Terms {

    private Terms() {}

    static List<Term> funding(List<Funding> funding) {
        return funding.stream()
                .map(entry -> new Term(entry.asFiled(), entry.amount()))
                .toList();
    }

    static List<Term> projects(List<CheckedProject> projects) {
        return projects.stream()
                .map(project -> new Term(project.name(), project.amount()))
                .toList();
    }

    /** What a department spends in all. */
    static List<Term> spending(List<Expenditure> lines) {
        List<Expenditure> counted = lines.stream()
                .filter(line -> line.kind() != Expenditure.Kind.AGENCY_RUNNING)
                .toList();
        return outermost(counted, Expenditure::kind, Expenditure.Kind::within).stream()
                .map(line -> new Term(line.asFiled(), line.amount()))
                .toList();
    }

    /** Entries that are no part of another entry: a part counts by itself only where its whole is not listed. */
    static <T, K> List<T> outermost(List<T> entries, Function<T, K> kind, Function<K, @Nullable K> within) {
        Set<K> listed = entries.stream().map(kind).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> {
                    K whole = within.apply(kind.apply(entry));
                    return whole == null || !listed.contains(whole);
                })
                .toList();
    }
}
