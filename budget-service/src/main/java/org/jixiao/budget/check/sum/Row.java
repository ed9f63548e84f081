package org.jixiao.budget.check.sum;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;

/** A row of a table whose columns are sources. */
record Row(String name, List<Funding> funding) {

    boolean has(String label) {
        return funding.stream().anyMatch(entry -> plain(entry.asFiled()).equals(plain(label)));
    }

    /** What it has from there. A row that is not split at all leaves it open; one that is split elsewise has nothing. */
    Stream<Term> from(String label) {
        return funding.isEmpty()
                ? Stream.of(new Term(name, null))
                : funding.stream()
                        .filter(entry -> plain(entry.asFiled()).equals(plain(label)))
                        .map(entry -> new Term(name, entry.amount()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
