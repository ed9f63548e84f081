package org.jixiao.budget.execution;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a list of payments. */
record PaymentReport(long recorded, long unchanged, long refused, List<Item> items) {

    /**
     * What came of one of them.
     *
     * @param index where it stands in the list, from 0
     * @param line where it begins in the text, from 1; null for a JSON list
     * @param reference null where none could be read
     * @param id null where it was refused
     * @param problem the one that it alone would have been answered with; null where it was not refused
     */
    record Item(
            int index,
            @Nullable Integer line,
            @Nullable String reference,
            Outcome.Word outcome,
            @Nullable UUID id,
            Messages.@Nullable ItemProblem problem) {

        static Item of(Outcome outcome, Function<Refusal, Messages.ItemProblem> worded) {
            Posted posted = outcome.posted();
            Refusal refusal = outcome.refusal();
            return new Item(
                    outcome.entry().index(),
                    outcome.entry().line(),
                    outcome.entry().reference(),
                    outcome.word(),
                    posted == null ? null : posted.payment().id(),
                    refusal == null ? null : worded.apply(refusal));
        }
    }

    static PaymentReport of(List<Outcome> outcomes, Function<Refusal, Messages.ItemProblem> worded) {
        return new PaymentReport(
                count(outcomes, Outcome.Word.RECORDED),
                count(outcomes, Outcome.Word.UNCHANGED),
                count(outcomes, Outcome.Word.REFUSED),
                outcomes.stream().map(outcome -> Item.of(outcome, worded)).toList());
    }

    private static long count(List<Outcome> outcomes, Outcome.Word word) {
        return outcomes.stream().filter(outcome -> outcome.word() == word).count();
    }
}
