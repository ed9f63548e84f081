package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Region;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.indicator.target.rule.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How findings come out: where they point, what they do, and what a region changes about them. */
class RulesTest {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    @ParameterizedTest
    @CsvSource({
        "时效指标, 2024年底前完成%, STRAY, WARNING, ACKNOWLEDGE",
        "数量指标, ≥15, UNIT_MISSING, ERROR, ACKNOWLEDGE",
        "成本指标, ≤1200/人/年, UNIT_FORMAT, ERROR, ACKNOWLEDGE",
        "数量指标, 109份, CMP_MISSING, INFO, NONE",
        "数量指标, , BLANK, ERROR, ACKNOWLEDGE"
    })
    void aFindingPointsToTheValueInItsRow(
            String category, @Nullable String target, String rule, Finding.Severity severity, Finding.Gate gate) {
        List<Finding> findings = check(RuleSettings.NONE, entry(category, 4, "巡检次数", target));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.gate()).isEqualTo(gate);
            assertThat(finding.path()).isEqualTo("/targets/" + RuleCase.SHEET + "/indicators/4/target");
            assertThat(finding.place()).isEqualTo(Place.line(12));
            assertThat(finding.message().en()).contains("巡检次数");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "质量指标, ≥100%",
        "质量指标, ≥90%",
        "时效指标, 2024年底前",
        "数量指标, ≥3次",
        "数量指标, 50-100次",
        "数量指标, =109次",
        "社会效益指标, 较上年增长5%"
    })
    void anOrdinaryValueIsLeftAlone(String category, String target) {
        assertThat(check(RuleSettings.NONE, entry(category, 4, "巡检合格率", target)))
                .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
                .isEmpty();
    }

    @Test
    void aSheetWithoutIndicatorsIsUnusable() {
        assertThat(Rules.check(sheet(RuleSettings.NONE, List.of()), null, null))
                .singleElement()
                .satisfies(finding -> assertThat(finding.gate()).isEqualTo(Finding.Gate.HARD));
    }

    /** Whether it is the same finding before and after, by the words that differ. */
    @ParameterizedTest
    @CsvSource({"巡检次数, ≥15, true", "巡检次数, ≥16, false", "水表巡检次数, ≥15, false"})
    void aReasonHoldsForNameAndValue(String name, String target, boolean same) {
        String before =
                fingerprints("UNIT_MISSING", TWENTY, entry(4, "巡检次数", "≥15")).get(0);

        assertThat(fingerprints("UNIT_MISSING", TWENTY, entry(4, name, target)).contains(before))
                .isEqualTo(same);
    }

    /** 72.00 for 200 people is not 720.00 for 2,000 of them, though the rate is the same. */
    @ParameterizedTest
    @CsvSource({"200, 60, true", "2000, 60, false", "200, 50, false", "201, 60, false"})
    void aReasonForAGapHoldsForBothOfItsSides(String people, BigDecimal budget, boolean same) {
        IndicatorEntry rate = entry("成本指标", 2, "护林员补贴标准", "=300元/人/月");
        String before = fingerprints("UNITCOST", BigDecimal.valueOf(60), entry(1, "护林员人数", "=200人"), rate)
                .get(0);

        assertThat(fingerprints(
                        "UNITCOST", budget, entry(1, "护林员人数", "=" + people + "人"), rate, entry(5, "防火宣传", "≥8场")))
                .singleElement()
                .satisfies(after -> assertThat(after.equals(before)).isEqualTo(same));
    }

    /** 15 + 15 against 20 is another gap than 15 + 150, or than 15 + 15 against 10; told at the first of them each time. */
    @ParameterizedTest
    @CsvSource({"15, 20, true", "150, 200, false", "18, 20, false", "15, 16, false"})
    void aReasonForCostsHoldsForAllOfThem(String other, BigDecimal budget, boolean same) {
        IndicatorEntry first = entry("成本指标", 1, "巡护成本", "≤15万元");
        String before = fingerprints("COST_BUDGET", TWENTY, first, entry("成本指标", 2, "防火成本", "≤15万元"))
                .get(0);

        assertThat(fingerprints(
                        "COST_BUDGET",
                        budget,
                        first,
                        entry("成本指标", 2, "防火成本", "≤" + other + "万元"),
                        entry(5, "防火宣传", "≥8场")))
                .doesNotHaveDuplicates()
                .satisfies(after -> assertThat(after.contains(before)).isEqualTo(same));
    }

    /** Objectives have no number of their own: one that moves down keeps its reason, one that is written anew does not. */
    @Test
    void aReasonForAnObjectiveGoesWithItsWords() {
        List<Finding> before = inObjectives("管护森林", "建设建设管护站");
        List<Finding> moved = inObjectives("宣传防火", "管护森林", "建设建设管护站");
        List<Finding> rewritten = inObjectives("管护森林", "建设建设瞭望塔");

        assertThat(before).hasSize(1);
        assertThat(moved)
                .extracting(Finding::fingerprint)
                .containsExactly(before.get(0).fingerprint());
        assertThat(rewritten)
                .hasSize(1)
                .extracting(Finding::fingerprint)
                .doesNotContain(before.get(0).fingerprint());
    }

    /** What the project was declared with is told by the service that it was declared to; what is written in the sheet, here. */
    @Test
    void anAmountIsLookedForInObjectivesAsTheyStandInTheSheet() {
        String filed = "护林员补贴资金30万元";
        CheckedProject project = new CheckedProject(
                RuleCase.SHEET,
                "护林员补贴",
                Money.ofTenThousands(TWENTY),
                null,
                null,
                null,
                null,
                Coded.NONE,
                null,
                List.of("管护森林", filed),
                List.of());

        assertThat(amountsIn(project, "管护森林", filed)).isEmpty();
        assertThat(amountsIn(project, "护林员补贴资金40万元")).containsExactly("40.00 ≠ 20.00 万元");
        assertThat(amountsIn(project, "护林员补贴资金20万元")).isEmpty();
        assertThat(amountsIn(project, "补贴资金12万元，防火费用9万元")).containsExactly("21.00 ≠ 20.00 万元");
    }

    private static List<String> amountsIn(CheckedProject project, String... objectives) {
        CheckedSheet written = CheckedSheet.of(
                RuleCase.SHEET,
                new FiscalYear(2024),
                List.of(objectives),
                List.of(entry(9, "巡护里程", "≥80公里")),
                project,
                Whereabouts.NOWHERE,
                new Region("990101", "2015", RuleSettings.NONE));
        return Rules.check(written, null, null).stream()
                .filter(finding -> finding.rule().equals("GOAL_AMT"))
                .flatMap(finding -> Stream.ofNullable(finding.value()))
                .toList();
    }

    /** A count where quality is asked for, and a name that speaks of time: one reason does not answer both. */
    @Test
    void twoFactsOfOneCodeAreBothToldByTheIdsOfTheirRules() {
        List<Finding> findings = check(RuleSettings.NONE, entry("质量指标", 4, "按时办结", "≥30件")).stream()
                .filter(finding -> finding.rule().equals("L2_MISMATCH"))
                .toList();

        assertThat(findings).extracting(Finding::ruleId).containsExactly("quality-as-count", "quality-as-time");
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void aRegionRaisesAGateOrSwitchesARuleOffByCodeOrById() {
        RuleSettings settings = new RuleSettings(Map.of(
                "CMP_MISSING", new RuleSettings.Setting(Finding.Gate.ACKNOWLEDGE, null, false),
                "unit-missing", new RuleSettings.Setting(null, null, true)));

        assertThat(check(settings, entry(4, "手册印制", "109份"), entry(5, "巡检次数", "≥15")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("CMP_MISSING");
                    assertThat(finding.gate()).isEqualTo(Finding.Gate.ACKNOWLEDGE);
                    assertThat(finding.profile()).isEqualTo("99:2");
                });
    }

    /** 20 people × 800 yuan × 12 months = 19.20 万元, 4 % less than 20: within 5 %, not within 2 %. */
    @Test
    void aRegionSaysFromWhereOnARuleSpeaks() {
        IndicatorEntry[] rows = {entry(1, "护林员人数", "=20人"), entry("成本指标", 2, "补贴标准", "=800元/人/月")};
        RuleSettings lenient =
                new RuleSettings(Map.of("UNITCOST", new RuleSettings.Setting(null, new BigDecimal("0.05"), false)));

        assertThat(check(RuleSettings.NONE, rows)).extracting(Finding::rule).containsExactly("UNITCOST");
        assertThat(check(lenient, rows)).isEmpty();
    }

    /** Beside an ordinary row, so that the sheet promises something. */
    private static List<Finding> check(RuleSettings settings, IndicatorEntry... entries) {
        IndicatorEntry ordinary = entry(9, "巡护里程", "≥80公里");
        return Rules.check(
                sheet(
                        settings,
                        Stream.concat(Stream.of(entries), Stream.of(ordinary)).toList()),
                null,
                "99:2");
    }

    private static CheckedSheet sheet(RuleSettings settings, List<IndicatorEntry> entries) {
        return sheet(settings, TWENTY, List.of("管护森林"), entries);
    }

    /** @param budget in 万元 */
    private static CheckedSheet sheet(
            RuleSettings settings, BigDecimal budget, List<String> objectives, List<IndicatorEntry> entries) {
        CheckedProject project = new CheckedProject(
                RuleCase.SHEET, "护林员补贴", Money.ofTenThousands(budget), null, null, null, null, Coded.NONE);
        return CheckedSheet.of(
                RuleCase.SHEET,
                new FiscalYear(2024),
                objectives,
                entries,
                project,
                Whereabouts.NOWHERE,
                new Region("990101", "2015", settings));
    }

    /** @param budget in 万元 */
    private static List<String> fingerprints(String rule, BigDecimal budget, IndicatorEntry... entries) {
        return Rules.check(sheet(RuleSettings.NONE, budget, List.of("管护森林"), List.of(entries)), null, null).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::fingerprint)
                .toList();
    }

    private static List<Finding> inObjectives(String... objectives) {
        return Rules.check(
                        sheet(RuleSettings.NONE, TWENTY, List.of(objectives), List.of(entry(9, "巡护里程", "≥80公里"))),
                        null,
                        null)
                .stream()
                .filter(finding -> finding.path().contains("/objectives/"))
                .toList();
    }

    private static IndicatorEntry entry(int ordinal, String name, @Nullable String target) {
        return entry("数量指标", ordinal, name, target);
    }

    private static IndicatorEntry entry(String category, int ordinal, String name, @Nullable String target) {
        String dimension = category.startsWith("社会") ? "效益指标" : "产出指标";
        return new IndicatorEntry(
                ordinal, dimension, category, name, null, target, null, null, null, null, Place.line(12));
    }
}
