package org.jixiao.budget.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void aDecisionAttachesToRulePathAndValue() {
        String fingerprint = finding("PLAN", "/projects/1/spendingPlan", "120").fingerprint();

        assertThat(finding("PLAN", "/projects/1/spendingPlan", "120").fingerprint())
                .isEqualTo(fingerprint);
        assertThat(finding("PLAN", "/projects/1/spendingPlan", "130").fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(finding("PLAN", "/projects/2/spendingPlan", "120").fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(finding("SUM", "/projects/1/spendingPlan", "120").fingerprint())
                .isNotEqualTo(fingerprint);
    }

    @Test
    void itDoesNotAttachToTheWordsOrThePlace() {
        Finding before = finding("PLAN", "/projects/1/spendingPlan", null);
        Finding reworded = new Finding(
                "PLAN",
                Finding.Severity.ERROR,
                Finding.Gate.NONE,
                "/projects/1/spendingPlan",
                Place.NOWHERE.at(9, 1),
                null,
                new Bilingual("别的说法", "other words"),
                new Bilingual("", ""),
                null,
                "2");

        assertThat(reworded.fingerprint()).isEqualTo(before.fingerprint());
    }

    /** Where a finding says more than its path and value, that counts: another rule of the code, another figure compared with. */
    @Test
    void aDecisionAttachesToTheRuleAndToAllThatIsSaid() {
        String fingerprint = saying("rate-above-budget", "sum=72 amount=60").fingerprint();

        assertThat(saying("rate-above-budget", "sum=72 amount=60").fingerprint())
                .isEqualTo(fingerprint);
        assertThat(saying("rate-above-budget", "sum=720 amount=60").fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(saying("rate-limit-above-budget", "sum=72 amount=60").fingerprint())
                .isNotEqualTo(fingerprint);
    }

    @Test
    void oneThatWasStoredBeforeRulesHadIdsIsRead() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        Finding read = json.readValue("""
                 {"rule": "PLAN", "severity": "warning", "gate": "acknowledge", "path": "/projects/1", "place": null, "value": "120",
                  "message": {"zh": "说法", "en": "words"}, "remedy": {"zh": "", "en": ""}, "source": null, "profile": null}\
                 """, Finding.class);

        assertThat(read.ruleId()).isEqualTo("PLAN");
        assertThat(read.fingerprint())
                .isEqualTo(finding("PLAN", "/projects/1", "120").fingerprint());
        assertThat(json.readValue(json.writeValueAsString(read), Finding.class)).isEqualTo(read);
        assertThat(json.writeValueAsString(saying("a", "sum=72"))).doesNotContain("sum=72", "matter");
    }

    private static Finding saying(String id, String matter) {
        Bilingual words = new Bilingual("说法", "words");
        return new Finding(
                "UNITCOST",
                Finding.Severity.ERROR,
                Finding.Gate.ACKNOWLEDGE,
                "/targets/1/indicators/2",
                null,
                "=300元/人/月",
                words,
                words,
                null,
                null,
                id,
                matter);
    }

    private static Finding finding(String rule, String path, @Nullable String value) {
        Bilingual words = new Bilingual("说法", "words");
        return new Finding(
                rule,
                Finding.Severity.WARNING,
                Finding.Gate.ACKNOWLEDGE,
                path,
                Place.NOWHERE.at(1, 1),
                value,
                words,
                words,
                null,
                null);
    }
}
