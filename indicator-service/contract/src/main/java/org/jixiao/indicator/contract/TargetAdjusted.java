package org.jixiao.indicator.contract;

import org.jspecify.annotations.Nullable;

/** The finance bureau approved a sheet in a revision of the budget after the first. @param grade null where none was given */
public record TargetAdjusted(Sheet sheet, @Nullable Grade grade) {

    /** What an approval says, for those to whom the first is as good as any later one. */
    public TargetApproved asApproved() {
        return new TargetApproved(sheet, grade);
    }
}
