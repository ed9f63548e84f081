package org.jixiao.indicator.value.kind;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jixiao.budget.contract.Bilingual;

/** What was odd about a text that was understood nevertheless. */
public enum Remark {
    /** A sign at the end has no meaning there (2024年底前完成%). */
    @JsonProperty("stray")
    STRAY("末尾有多余的符号", "a sign at the end means nothing there"),
    /** A rate of money names no currency unit (1200/人/年). */
    @JsonProperty("currency-missing")
    CURRENCY_MISSING("没有写货币单位", "no currency unit is written"),
    /** A number stands without any unit. */
    @JsonProperty("unit-missing")
    UNIT_MISSING("没有写计量单位", "no unit is written"),
    /** A number is said to be rough (约100人, 50-100人左右). */
    @JsonProperty("approximate")
    APPROXIMATE("只是约数", "only roughly"),
    /** Several values stand in one cell with nothing but a space between them. */
    @JsonProperty("run-together")
    RUN_TOGETHER("一格里有几个值，中间没有分隔", "several values stand in one cell with nothing between them"),
    /** A time names no year, and nobody says which one is meant (年底前). */
    @JsonProperty("year-missing")
    YEAR_MISSING("没有写年度，不知道是哪一年", "no year is written, and none is known");

    private final String zh;
    private final String en;

    Remark(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual words() {
        return new Bilingual(zh, en);
    }
}
