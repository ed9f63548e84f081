package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One of the “三公” expenses, which a department has to state and to explain (预算法 art. 14).
 *
 * @param asFiled the label it was filed under
 * @param amount null where not stated
 * @param lastYear what was budgeted for it the year before; null where not stated
 * @param reason why it differs from the year before; null where none is given
 */
public record ThreePublicExpense(
        Kind kind,
        String asFiled,
        @Nullable Money amount,
        @Nullable Money lastYear,
        @Nullable String reason) {

    /** What the money is for. */
    public enum Kind {
        /** 因公出国（境）费. */
        @JsonProperty("abroad")
        ABROAD(null),
        /** 公务用车购置及运行维护费. */
        @JsonProperty("vehicles")
        VEHICLES(null),
        /** 公务用车购置费, within vehicles. */
        @JsonProperty("vehicle-purchase")
        VEHICLE_PURCHASE(VEHICLES),
        /** 公务用车运行维护费, within vehicles. */
        @JsonProperty("vehicle-running")
        VEHICLE_RUNNING(VEHICLES),
        /** 公务接待费. */
        @JsonProperty("reception")
        RECEPTION(null);

        private final @Nullable Kind within;

        Kind(@Nullable Kind within) {
            this.within = within;
        }

        /** The kind that this one is a part of; null where it stands by itself. */
        public @Nullable Kind within() {
            return within;
        }
    }
}
