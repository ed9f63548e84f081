package org.jixiao.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A region raises a gate, lowers one, switches a rule off, lets a difference pass. */
class RegionRulesTest {

    private static final RegionRules REGION = read("""
        {"SECRET_MARK": {"gate": "hard"}, "PLACEHOLDER": {"gate": "none"}, "YEAR_STALE": {"off": true},
         "SUM": {"threshold": 100}, "UNITCOST": {"threshold": 0.02}}\
        """);

    @Test
    void aGateIsAsTheRegionHasIt() {
        assertThat(REGION.applied(finding("SECRET_MARK")).map(Finding::gate)).contains(Finding.Gate.HARD);
        assertThat(REGION.applied(finding("PLACEHOLDER")).map(Finding::gate)).contains(Finding.Gate.NONE);
        assertThat(REGION.applied(finding("PII_ID")).map(Finding::gate)).contains(Finding.Gate.ACKNOWLEDGE);
        assertThat(REGION.applied(finding("YEAR_STALE"))).isEmpty();
    }

    @Test
    void aDifferenceOfSumsMayPass() {
        assertThat(REGION.tolerance("SUM_BALANCE")).isEqualByComparingTo("100");
        assertThat(REGION.tolerance("UNITCOST")).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void whatIsHardIsOpenUntilItIsStruckOut() {
        Finding hard = REGION.applied(finding("SECRET_MARK")).orElseThrow();

        assertThat(view(hard, null).isOpen()).isTrue();
        assertThat(view(hard, Decision.overruled("已解密")).isOpen()).isTrue();
        assertThat(view(hard, Decision.redacted()).isOpen()).isFalse();
    }

    @Test
    void aRemarkHoldsNothingUp() {
        assertThat(view(REGION.applied(finding("PLACEHOLDER")).orElseThrow(), null)
                        .isOpen())
                .isFalse();
        assertThat(view(finding("PII_ID"), null).isOpen()).isTrue();
        assertThat(view(finding("PII_ID"), Decision.overruled("本人同意")).isOpen()).isFalse();
    }

    /** Logs and the audit trail show a finding by this. */
    @Test
    void aFindingSaysNothingOfWhatItFound() {
        assertThat(view(finding("PII_ID"), null).toString()).doesNotContain("机密");
    }

    private static FindingView view(Finding finding, @Nullable Decision decision) {
        return FindingView.of(new CheckedDrafts.Found(finding, "…机密★…"), false, decision);
    }

    private static Finding finding(String rule) {
        return new Finding(
                rule,
                Finding.Severity.ERROR,
                Finding.Gate.ACKNOWLEDGE,
                "/projects/1/name",
                null,
                "机密★",
                new Bilingual("有。", "There is."),
                new Bilingual("隐去。", "Redact."),
                null,
                "test");
    }

    private static RegionRules read(String json) {
        try {
            return new ObjectMapper().readValue(json, RegionRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
