package org.jixiao.budget.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
