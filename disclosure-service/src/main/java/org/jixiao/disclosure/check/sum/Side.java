package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** One side of a sum: a figure, or several that are added up. */
record Side(Bilingual name, List<Term> terms) {

    private static final int SHOWN = 12;

    static Side of(String zh, String en, @Nullable Money amount) {
        return new Side(new Bilingual(zh, en), List.of(new Term(zh, amount)));
    }

    static Side of(String zh, String en, List<Term> terms) {
        return new Side(new Bilingual(zh, en), terms);
    }

    /** Named by what the document calls it. */
    static Side called(String name, @Nullable Money amount) {
        return of("“" + name + "”", "“" + name + "”", amount);
    }

    /** False where there is nothing to add up, or an amount is not stated. */
    boolean isDecidable() {
        return Figures.stated(terms).isPresent();
    }

    Money sum() {
        return Figures.stated(terms).orElseThrow();
    }

    /** As the figures are written under each other: {@code 3.00 + 4.00}, or the sum where there are very many. */
    String figures() {
        return terms.size() > SHOWN
                ? written(sum())
                : terms.stream()
                        .flatMap(term -> Stream.ofNullable(term.amount()))
                        .map(Side::written)
                        .collect(Collectors.joining(" + "));
    }

    static String written(Money amount) {
        return amount.tenThousands().toPlainString();
    }
}
