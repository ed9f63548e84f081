package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Collectors;
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
                    assertThat(pair.catches().caughtBy(pair.framework())).contains(RuleCase.rule(entry.getKey()));
                    assertThat(pair.leaves().caughtBy(pair.framework())).doesNotContain(RuleCase.rule(entry.getKey()));
                }));
    }

    @Test
    void noRuleIsWithoutACase() {
        assertThat(RuleCase.all().keySet().stream().map(RuleCase::rule).collect(Collectors.toSet()))
                .isEqualTo(Rules.catalogue().keySet());
    }

    /** What a reviewer may find in indicators; what concerns forms, sums, people and secrets is told by others. */
    @Test
    void noKindOfFaultInIndicatorsIsWithoutARule() {
        assertThat(Rules.catalogue().values())
                .extracting(Notice::rule)
                .contains("COST_BUDGET", "UNITCOST")
                .contains("PCT_BOUND", "CMP_DIR", "CMP_MISSING", "CMP_FORM", "RANGE", "COMPOUND", "SPLIT")
                .contains("UNIT_MISSING", "UNIT_WRONG", "UNIT_FORMAT", "NAME_UNIT", "PRECISION")
                .contains("QUANT", "BLANK", "NA_MARK", "NULL_ZERO")
                .contains("L2_MISMATCH", "FRAMEWORK", "COVERAGE", "WEAK", "VAGUE", "BASELINE", "OBJECT", "SCOPE")
                .contains("UNBOUNDED", "NAME_DESC", "DESC_COPY", "DESC_WEAK", "BASIS", "DUP_INDICATOR", "DUP_VALUE")
                .contains("SUSPECT_COPY", "INCONSISTENT", "YEAR", "DATE_FORMAT", "CROSS", "GOAL_LINK", "HIERARCHY")
                .contains("TYPO", "TEXT", "STRAY");
    }

    /** A law, a notice or a form; else the practice, in a few words. */
    @Test
    void everyRuleHasASource() {
        assertThat(Rules.catalogue().values())
                .extracting(Notice::source)
                .allMatch(source -> source.matches("财预〔\\d{4}〕\\d+号|表内填报标注：.+|.+填报要求.+|实务：.{6,40}"));
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
