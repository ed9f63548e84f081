package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department owns of one kind (国有资产占用).
 *
 * @param item the label it was filed under
 * @param quantity in {@code unit}; null where not stated
 * @param unit 平方米, 台辆; null where not stated
 * @param value null where not stated
 * @param asOf the day it was counted; null where not stated
 */
public record Asset(
        Kind kind,
        String item,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Money value,
        @Nullable LocalDate asOf) {

    /** What is owned. */
    public enum Kind {
        /** 房屋. */
        @JsonProperty("buildings")
        BUILDINGS(null),
        /** 办公用房, within buildings. */
        @JsonProperty("offices")
        OFFICES(BUILDINGS),
        /** 车辆. */
        @JsonProperty("vehicles")
        VEHICLES(null),
        /** 单价在20万元以上的设备. */
        @JsonProperty("costly-equipment")
        COSTLY_EQUIPMENT(null),
        /** 其他固定资产. */
        @JsonProperty("other")
        OTHER(null);

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
