package org.jixiao.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the public accounts money is in (资金性质). Where it comes from (中央, 省, 市, 县) is a second axis. */
public enum FundNature {
    /** 一般公共预算. */
    @JsonProperty("general")
    GENERAL,
    /** 政府性基金. */
    @JsonProperty("government-fund")
    GOVERNMENT_FUND,
    /** 国有资本经营. */
    @JsonProperty("state-capital")
    STATE_CAPITAL,
    /** 财政专户管理资金. */
    @JsonProperty("special-account")
    SPECIAL_ACCOUNT,
    /** 单位资金: earned (事业, 经营), granted from above, paid up from below, other. */
    @JsonProperty("unit")
    UNIT
}
