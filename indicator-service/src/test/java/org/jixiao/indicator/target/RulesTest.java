package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.indicator.target.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule: a case it catches, and what it leaves alone. */
class RulesTest {

    private static final UUID SHEET = UUID.fromString("018cc251-f400-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "大约九成5, UNPARSED, WARNING, ACKNOWLEDGE",
        "2024年底前完成%, STRAY, WARNING, ACKNOWLEDGE",
        "≥15, UNIT_MISSING, WARNING, ACKNOWLEDGE",
        "≥1200/人/年, UNIT_FORMAT, ERROR, ACKNOWLEDGE",
        "≥120%, PCT_BOUND, WARNING, ACKNOWLEDGE",
        "109份, CMP_MISSING, INFO, NONE",
        ", BLANK, ERROR, ACKNOWLEDGE"
    })
    void aRuleCatchesItsCase(@Nullable String target, String rule, Finding.Severity severity, Finding.Gate gate) {
        List<Finding> findings = check(entry("指标", target, null));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.gate()).isEqualTo(gate);
            assertThat(finding.path()).isEqualTo("/targets/" + SHEET + "/indicators/4/target");
            assertThat(finding.message().en()).contains("指标");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥100%", "≤120%", "2024年底前", "≥3次", "良好", "/", "较上年提升", "50-100人", "=109份"})
    void anOrdinaryValueIsLeftAlone(String target) {
        assertThat(check(entry("指标", target, null))).isEmpty();
    }

    @Test
    void whatMayBeBlankOrDoesNotApplyIsLeftAlone() {
        assertThat(check(entry("指标", null, "选填"))).isEmpty();
        assertThat(check(entry("不涉及", null, "必填"))).isEmpty();
    }

    @Test
    void aSheetWithoutIndicatorsIsUnusable() {
        assertThat(check()).singleElement().satisfies(finding -> assertThat(finding.gate())
                .isEqualTo(Finding.Gate.HARD));
    }

    @Test
    void aRegionRaisesAGateOrSwitchesARuleOff() {
        CheckedSheet sheet = sheet(entry("甲", "109份", null), entry("乙", "≥15", null));
        RuleSettings settings = new RuleSettings(Map.of(
                "CMP_MISSING", new RuleSettings.Setting(Finding.Gate.ACKNOWLEDGE, false),
                "UNIT_MISSING", new RuleSettings.Setting(null, true)));

        assertThat(Rules.check(sheet, settings, "99:2")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("CMP_MISSING");
            assertThat(finding.gate()).isEqualTo(Finding.Gate.ACKNOWLEDGE);
            assertThat(finding.profile()).isEqualTo("99:2");
        });
    }

    private static CheckedSheet sheet(IndicatorEntry... entries) {
        return new CheckedSheet(SHEET, new FiscalYear(2024), Stream.of(entries).toList());
    }

    private static List<Finding> check(IndicatorEntry... entries) {
        return Rules.check(sheet(entries), RuleSettings.NONE, null);
    }

    private static IndicatorEntry entry(String name, @Nullable String target, @Nullable String fill) {
        return new IndicatorEntry(4, "产出指标", "数量指标", name, null, target, null, null, null, fill, Place.line(12));
    }
}
