package org.jixiao.disclosure.site.history;

import java.util.Objects;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount that differs between two versions.
 *
 * @param place the part of the document it stands in
 * @param before null where it was not stated, or not there
 * @param after null where it is not stated, or not there
 */
public record MoneyChange(
        String place,
        String label,
        @Nullable Money before,
        @Nullable Money after,
        boolean isAdded,
        boolean isRemoved) {

    /** Null where one of the two is not stated; a line that is new or gone differs by all it has. */
    public @Nullable Money difference() {
        if (isAdded) {
            return after;
        }
        if (isRemoved) {
            return before == null ? null : before.negated();
        }
        return before == null || after == null ? null : after.minus(before);
    }

    boolean isChange() {
        return isAdded || isRemoved || !Objects.equals(before, after);
    }
}
