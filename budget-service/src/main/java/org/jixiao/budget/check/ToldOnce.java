package org.jixiao.budget.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.contract.Finding;

/** What the reader found and what the rules find, each thing once: as a rule tells it, at the place where the reader saw it. */
final class ToldOnce {

    /** What a finding is about, however much it says of it: a rule compares what the reader only sees. */
    private record Subject(String rule, String path, String value) {

        static Subject of(Found found) {
            Finding finding = found.finding();
            return new Subject(finding.ruleId(), finding.path(), Objects.requireNonNullElse(finding.value(), ""));
        }
    }

    private ToldOnce() {}

    static List<Found> of(List<Found> read, List<Found> found) {
        Map<Subject, Found> seen = new LinkedHashMap<>();
        read.forEach(one -> seen.putIfAbsent(Subject.of(one), one));
        Map<String, Found> told = new LinkedHashMap<>();
        for (Found one : found) {
            Found same = seen.get(Subject.of(one));
            told.putIfAbsent(
                    one.finding().fingerprint(),
                    same == null
                            ? one
                            : new Found(
                                    one.project(),
                                    one.finding().at(same.finding().place())));
        }
        told.values().forEach(one -> seen.remove(Subject.of(one)));
        return Stream.concat(seen.values().stream(), told.values().stream()).toList();
    }
}
