package org.jixiao.indicator.review;

import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;

/** Approve a sheet. @param grade null where the bureau gives none */
public record ApproveTarget(@Nullable Grade grade) {

    static final ApproveTarget WITHOUT_GRADE = new ApproveTarget(null);
}
