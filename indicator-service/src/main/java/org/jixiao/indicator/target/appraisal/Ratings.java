package org.jixiao.indicator.target.appraisal;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import org.jixiao.indicator.contract.Grade;

/** Each of the four criteria rated (财预〔2015〕88号). */
public record Ratings(
        @NotNull Grade completeness,
        @NotNull Grade relevance,
        @NotNull Grade appropriateness,
        @NotNull Grade feasibility) {

    /**
     * The grade that follows: the mean of the four, at a half the worse, and at most one above the worst of them. A sheet that
     * fails at one criterion is not good because it is excellent at the others.
     */
    public Grade proposes() {
        List<Grade> all = List.of(completeness, relevance, appropriateness, feasibility);
        // Grades count from the best, 0: the nearest whole number, (2 × sum + 4) / 8 in whole numbers, rounds a half to
        // the worse.
        int mean = (2 * all.stream().mapToInt(Grade::ordinal).sum() + all.size()) / (2 * all.size());
        int worst = all.stream().max(Comparator.naturalOrder()).orElseThrow().ordinal();
        return Grade.values()[Math.max(mean, worst - 1)];
    }
}
