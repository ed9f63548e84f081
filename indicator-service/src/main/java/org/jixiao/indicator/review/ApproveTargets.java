package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.platform.http.Bulk;
import org.jspecify.annotations.Nullable;

/** Approve several sheets. @param grade of each, as for a single one @param ratings of each @param explanation of each */
public record ApproveTargets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
        @Nullable Grade grade,
        @Nullable @Valid Ratings ratings,
        @Nullable @Size(max = 1000) String explanation) {

    ApproveTarget each() {
        return new ApproveTarget(grade, ratings, explanation);
    }
}
