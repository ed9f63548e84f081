package org.jixiao.disclosure.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.check.Drafted;
import org.jixiao.disclosure.check.personal.PhoneNumbers;
import org.junit.jupiter.api.Test;

/** What a decision about found words is a decision about. */
class SentencesTest {

    private static final String SENTENCE = "服务热线13912345678。";

    @Test
    void aDecisionHoldsWhileTheSentenceDoes() {
        String before = fingerprint("开放文化站。" + SENTENCE);

        assertThat(fingerprint("全年开放文化站。" + SENTENCE)).isEqualTo(before);
        assertThat(fingerprint("开放文化站。站长热线13912345678。")).isNotEqualTo(before);
        assertThat(fingerprint("开放文化站。" + SENTENCE + "站长家里也是13912345678。")).isNotEqualTo(before);
    }

    @Test
    void theOfficerSeesTheWordsAround() {
        assertThat(Sentences.around("13912345678", "服务热线13912345678，全年不休。")).isEqualTo("服务热线13912345678，全年不休。");
        assertThat(Sentences.around("甲", "一".repeat(30) + "甲" + "二".repeat(30)))
                .isEqualTo("…" + "一".repeat(24) + "甲" + "二".repeat(24) + "…");
    }

    private static String fingerprint(String objective) {
        return new PhoneNumbers()
                .findings(new Drafted().objective(objective).draft(), "test")
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }
}
