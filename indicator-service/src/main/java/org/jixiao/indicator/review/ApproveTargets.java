package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.http.Bulk;
import org.jspecify.annotations.Nullable;

/** Approve several sheets. @param grade of each; null where the bureau gives none */
public record ApproveTargets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
        @Nullable Grade grade) {

    ApproveTarget each() {
        return new ApproveTarget(grade);
    }
}
