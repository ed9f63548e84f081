package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.ExplainedChange;

/**
 * SUM_CHANGES: the whole moved by what its parts moved. Only where one whole stands against several parts of the same year:
 * prose may name the one part that matters.
 */
public final class ExplainedChanges implements SumRule {

    private static final Verdict VERDICT = Verdict.error("SUM_CHANGES");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<ExplainedChange> changes = budget.content().changes();
        return IntStream.range(0, changes.size())
                .filter(i -> changes.get(i).kind() == null)
                .mapToObj(i -> equation(changes.get(i), of(changes.get(i), changes), "/changes/" + i))
                .filter(equation -> equation.other().terms().size() > 1);
    }

    /** The parts, or none where another whole of that year could be theirs. */
    private static List<ExplainedChange> of(ExplainedChange whole, List<ExplainedChange> changes) {
        List<ExplainedChange> sameYear = changes.stream()
                .filter(change -> Objects.equals(change.againstYear(), whole.againstYear()))
                .toList();
        boolean alone =
                sameYear.stream().filter(change -> change.kind() == null).count() == 1;
        return alone ? sameYear.stream().filter(ExplainedChanges::isPart).toList() : List.of();
    }

    private static boolean isPart(ExplainedChange change) {
        return change.kind() != null && change.kind().countsForTotal();
    }

    private static Equation equation(ExplainedChange whole, List<ExplainedChange> parts, String path) {
        return new Equation(
                VERDICT,
                null,
                path,
                Side.of("“" + whole.asFiled() + "”增减", "the change of “" + whole.asFiled() + "”", whole.amount()),
                Side.of(
                        "其各部分增减合计",
                        "the sum of its parts' changes",
                        parts.stream()
                                .map(part -> new Term(part.asFiled(), part.amount()))
                                .toList()));
    }
}
