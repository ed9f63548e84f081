package org.jixiao.budget.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project that is not in both revisions as it is.
 *
 * @param name null where it is classified
 * @param amountBefore null where not stated, or where the project was not there
 * @param amountAfter null where not stated, or where the project is no longer there
 * @param delta by how much it changes the total; null where neither amount is stated
 * @param changes what differs, the amount too; empty where it is classified, or in one revision only
 */
record ProjectDiff(
        UUID project,
        @Nullable String name,
        Kind kind,
        @Nullable Money amountBefore,
        @Nullable Money amountAfter,
        @Nullable Money delta,
        List<Change> changes) {

    enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("changed")
        CHANGED
    }

    /** An amount that is not stated adds nothing to a total. */
    static @Nullable Money delta(@Nullable Money before, @Nullable Money after) {
        if (before == null && after == null) {
            return null;
        }
        return (after == null ? Money.ZERO : after).minus(before == null ? Money.ZERO : before);
    }
}
