package org.jixiao.budget.check.sum;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jspecify.annotations.Nullable;

/**
 * SUM_PARTS: basic expenditure is personnel and operating, cars are bought and run. Only where all parts are listed: one
 * alone is no sum.
 */
public final class PartsOfKinds implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM_PARTS");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        return Stream.concat(
                split(
                        budget.content().expenditure(),
                        "/expenditure/",
                        line -> new Term(line.asFiled(), line.amount()),
                        Expenditure::kind,
                        Expenditure.Kind::within,
                        Expenditure.Kind.values()),
                split(
                        budget.content().threePublic(),
                        "/threePublic/",
                        expense -> new Term(expense.asFiled(), expense.amount()),
                        ThreePublicExpense::kind,
                        ThreePublicExpense.Kind::within,
                        ThreePublicExpense.Kind.values()));
    }

    private static <T, K> Stream<Equation> split(
            List<T> entries,
            String path,
            Function<T, Term> term,
            Function<T, K> kind,
            Function<K, @Nullable K> within,
            K[] kinds) {
        return IntStream.range(0, entries.size()).boxed().flatMap(i -> {
            K whole = kind.apply(entries.get(i));
            List<K> parts = Arrays.stream(kinds)
                    .filter(part -> whole.equals(within.apply(part)))
                    .toList();
            List<T> listed = entries.stream()
                    .filter(entry -> parts.contains(kind.apply(entry)))
                    .toList();
            boolean all = listed.stream().map(kind).distinct().count() == parts.size();
            return parts.isEmpty() || !all
                    ? Stream.empty()
                    : Stream.of(equation(
                            term.apply(entries.get(i)),
                            listed.stream().map(term).toList(),
                            path + i));
        });
    }

    private static Equation equation(Term whole, List<Term> parts, String path) {
        return new Equation(
                VERDICT,
                null,
                path,
                Side.of("“" + whole.name() + "”", "“" + whole.name() + "”", whole.amount()),
                Side.of("其各部分合计", "the sum of its parts", parts));
    }
}
