package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level of government that money comes from (中央, 省, 市, 县): a second axis beside the fund source. */
public enum Origin {
    @JsonProperty("central")
    CENTRAL,
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("city")
    CITY,
    @JsonProperty("county")
    COUNTY
}
