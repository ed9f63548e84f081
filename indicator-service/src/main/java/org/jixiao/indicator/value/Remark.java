package org.jixiao.indicator.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was odd about a text that was understood nevertheless. */
public enum Remark {
    /** A sign at the end has no meaning there (2024年底前完成%). */
    @JsonProperty("stray")
    STRAY,
    /** A rate of money names no currency unit (1200/人/年). */
    @JsonProperty("currency-missing")
    CURRENCY_MISSING,
    /** A number stands without any unit. */
    @JsonProperty("unit-missing")
    UNIT_MISSING
}
