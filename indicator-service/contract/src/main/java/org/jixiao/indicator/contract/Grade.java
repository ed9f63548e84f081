package org.jixiao.indicator.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The reviewer's grade of a sheet: 优, 良, 中, 差 (财预〔2015〕88号). */
public enum Grade {
    @JsonProperty("excellent")
    EXCELLENT,
    @JsonProperty("good")
    GOOD,
    @JsonProperty("fair")
    FAIR,
    @JsonProperty("poor")
    POOR
}
