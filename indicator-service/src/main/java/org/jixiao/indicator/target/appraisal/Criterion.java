package org.jixiao.indicator.target.appraisal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jixiao.budget.contract.Bilingual;

/** What a target sheet is rated by (财预〔2015〕88号). */
public enum Criterion {
    @JsonProperty("completeness")
    COMPLETENESS("完整性", "Completeness", "内容是否齐全，目标是否明确、清晰", "whether nothing is left out and the targets are clear"),
    @JsonProperty("relevance")
    RELEVANCE(
            "相关性",
            "Relevance",
            "目标与部门职责、年度任务和资金是否相关",
            "whether they belong to the department's duties, its year and the money"),
    @JsonProperty("appropriateness")
    APPROPRIATENESS(
            "适当性",
            "Appropriateness",
            "资金规模与目标是否匹配，指标值是否合理",
            "whether money and targets match and the values are reasonable"),
    @JsonProperty("feasibility")
    FEASIBILITY("可行性", "Feasibility", "目标经过论证，按期实现的条件是否具备", "whether they can be reached in time with what there is");

    private final String zh;
    private final String en;
    private final String asksZh;
    private final String asksEn;

    Criterion(String zh, String en, String asksZh, String asksEn) {
        this.zh = zh;
        this.en = en;
        this.asksZh = asksZh;
        this.asksEn = asksEn;
    }

    /** What it is called. */
    public Bilingual words() {
        return new Bilingual(zh, en);
    }

    /** What the reviewer asks of the sheet. */
    public Bilingual asks() {
        return new Bilingual(asksZh, asksEn);
    }
}
