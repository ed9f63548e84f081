package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** One side of an equation: a figure, or several that are added up. */
public record Side(Bilingual name, List<Term> terms) {

    private static final int SHOWN = 12;

    static Side of(String zh, String en, @Nullable Money amount) {
        return new Side(new Bilingual(zh, en), List.of(new Term(zh, amount)));
    }

    static Side of(String zh, String en, List<Term> terms) {
        return new Side(new Bilingual(zh, en), terms);
    }

    /** What its stated amounts come to. */
    Money stated() {
        return Money.sum(terms.stream().flatMap(term -> Stream.ofNullable(term.amount())));
    }

    /** Names of the amounts that are not stated. */
    List<String> unstated() {
        return terms.stream()
                .filter(term -> term.amount() == null)
                .map(Term::name)
                .toList();
    }

    /** As the figures are written under each other: {@code 3.00 + 4.00}, or the sum where there are very many. */
    String figures() {
        return terms.size() > SHOWN
                ? written(stated())
                : terms.stream()
                        .flatMap(term -> Stream.ofNullable(term.amount()))
                        .map(Side::written)
                        .collect(Collectors.joining(" + "));
    }

    static String written(Money amount) {
        return amount.tenThousands().toPlainString();
    }
}
