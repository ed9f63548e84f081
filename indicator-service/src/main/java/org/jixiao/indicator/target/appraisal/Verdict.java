package org.jixiao.indicator.target.appraisal;

import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer thinks of a sheet.
 *
 * @param ratings null where the criteria were not rated; then there is no grade, save one given before ratings were asked for
 * @param grade null where none is given
 * @param explanation why this grade; needed where it is another than the ratings propose
 */
public record Verdict(
        @Nullable Ratings ratings,
        @Nullable Grade grade,
        @Nullable String explanation) {

    public static final Verdict NONE = new Verdict(null, null, null);

    /**
     * @param given the grade set by the reviewer; null for the one proposed
     * @throws Refusal if a grade is given and the criteria it is over are not rated, or the grade set differs from the one proposed and nobody says why
     */
    public static Verdict of(@Nullable Ratings ratings, @Nullable Grade given, @Nullable String explanation) {
        if (given != null && ratings == null) {
            throw Refusal.ofField(
                    "/ratings", "评定等级须对完整性、相关性、适当性、可行性逐项评定", "is needed: a grade is given over the four criteria");
        }
        Grade proposed = ratings == null ? null : ratings.proposes();
        boolean differs = proposed != null && given != null && given != proposed;
        if (differs && (explanation == null || explanation.isBlank())) {
            throw Refusal.ofField(
                    "/explanation",
                    "所定等级与四项评定得出的等级不同，须说明理由",
                    "is needed where the grade is not the one that the ratings propose");
        }
        return new Verdict(ratings, given == null ? proposed : given, explanation);
    }
}
