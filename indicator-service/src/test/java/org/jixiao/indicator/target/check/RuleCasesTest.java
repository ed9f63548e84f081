package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.Notice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a case it catches and one it leaves alone: {@code cases.yaml}. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> aRuleCatchesItsCaseAndLeavesTheOtherAlone() {
        return RuleCase.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    RuleCase.Pair pair = entry.getValue();
                    assertThat(pair.catches().caughtBy(pair.framework())).contains(entry.getKey());
                    assertThat(pair.leaves().caughtBy(pair.framework())).doesNotContain(entry.getKey());
                }));
    }

    @Test
    void noRuleIsWithoutACase() {
        assertThat(RuleCase.all().keySet()).isEqualTo(Rules.catalogue().keySet());
    }

    @Test
    void everyRuleSpeaksBothLanguages() {
        assertThat(Rules.catalogue().values()).allSatisfy(RuleCasesTest::speaks);
    }

    private static void speaks(Notice notice) {
        assertThat(notice.message().zh()).containsPattern("\\p{IsHan}").endsWith("。");
        assertThat(notice.message().en()).isNotBlank();
        assertThat(notice.remedy().zh()).containsPattern("\\p{IsHan}").endsWith("。");
        assertThat(notice.remedy().en()).isNotBlank();
    }
}
