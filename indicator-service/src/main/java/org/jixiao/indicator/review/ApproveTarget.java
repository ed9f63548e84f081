package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Approve a sheet.
 *
 * @param grade null for the one that the ratings propose; none without ratings
 * @param ratings null where no grade is given
 * @param explanation needed where the grade is not the one proposed
 */
public record ApproveTarget(
        @Nullable Grade grade,
        @Nullable @Valid Ratings ratings,
        @Nullable @Size(max = 1000) String explanation) {

    static final ApproveTarget WITHOUT_GRADE = new ApproveTarget(null, null, null);

    Verdict verdict() {
        return Verdict.of(ratings, grade, explanation);
    }
}
