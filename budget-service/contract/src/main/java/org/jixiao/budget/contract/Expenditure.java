package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a department means to spend in one way (支出).
 *
 * @param asFiled the label it was filed under
 * @param amount null where not stated
 * @param note what the document says of it; null where it says nothing
 */
public record Expenditure(
        Kind kind,
        String asFiled,
        @Nullable Money amount,
        @Nullable String note) {

    /** The ways a department spends. What a total is made of: see {@link #within}. */
    public enum Kind {
        /** 基本支出. */
        @JsonProperty("basic")
        BASIC(null, true),
        /** 人员经费, within basic. */
        @JsonProperty("personnel")
        PERSONNEL(BASIC, true),
        /** 日常公用经费, within basic. */
        @JsonProperty("operating")
        OPERATING(BASIC, true),
        /** 项目支出. */
        @JsonProperty("project")
        PROJECT(null, true),
        /** 上缴上级支出. */
        @JsonProperty("to-superior")
        TO_SUPERIOR(null, true),
        /** 经营支出. */
        @JsonProperty("business")
        BUSINESS(null, true),
        /** 对附属单位补助支出. */
        @JsonProperty("to-subordinate")
        TO_SUBORDINATE(null, true),
        /** 机关运行经费: running an office, seen across the other kinds and never a part of their sum (预算法 art. 14). */
        @JsonProperty("agency-running")
        AGENCY_RUNNING(null, false),
        /** What fits none of these, under its own label. */
        @JsonProperty("other")
        OTHER(null, true);

        private final @Nullable Kind within;
        private final boolean summed;

        Kind(@Nullable Kind within, boolean summed) {
            this.within = within;
            this.summed = summed;
        }

        /** The kind that this one is a part of; null where it stands by itself. */
        public @Nullable Kind within() {
            return within;
        }

        /** Counts for the total, by itself and not only within another. */
        public boolean countsForTotal() {
            return summed && within == null;
        }
    }
}
