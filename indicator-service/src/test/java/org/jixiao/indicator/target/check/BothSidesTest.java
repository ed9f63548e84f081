package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.indicator.target.rule.Region;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.indicator.target.rule.Whereabouts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A reason holds for both sides of what was compared, also where the other side stands far from the indicator. */
class BothSidesTest {

    private static final IndicatorEntry HOUSEHOLDS = row(1, "产出指标", "数量指标", "困难家庭补助户数", "≥200户", null);
    private static final IndicatorEntry ELSE = row(9, "产出指标", "质量指标", "补助合格率", "≥95%", null);

    @Test
    void thePeopleInTheObjectives() {
        IndicatorEntry trained = row(1, "产出指标", "数量指标", "培训人数", "=40人", null);

        assertThat(told("people-differ", sheet("60", List.of("培训村医50人"), trained), null))
                .isEqualTo(told("people-differ", sheet("70", List.of("培训村医50人"), trained, ELSE), null))
                .isNotEqualTo(told("people-differ", sheet("60", List.of("培训村医500人"), trained), null));
    }

    @Test
    void thePointsOfEachIndicator() {
        assertThat(told("weights-not-whole", weighted("40", "45"), null))
                .isEqualTo(told("weights-not-whole", weighted("40.0", "45.00"), null))
                .isNotEqualTo(told("weights-not-whole", weighted("30", "55"), null))
                .isNotEqualTo(told("weights-not-whole", weighted("40", "5"), null));
    }

    @Test
    void theMoneyForOneQuantity() {
        IndicatorEntry narrow = row(1, "产出指标", "数量指标", "评选表彰文明和谐职工家庭", "=6户", null);

        assertThat(told("narrow-quantity", sheet("60", List.of("修缮校舍"), narrow), null))
                .isEqualTo(told("narrow-quantity", sheet("60", List.of("修缮校舍"), narrow, ELSE), null))
                .isNotEqualTo(told("narrow-quantity", sheet("600", List.of("修缮校舍"), narrow), null))
                .isNotEqualTo(told("narrow-quantity", sheet("60", List.of("维护桥梁"), narrow), null));
    }

    @Test
    void theDepartmentsGoals() {
        CheckedSheet sheet = sheet("60", List.of("补助到户"), HOUSEHOLDS);

        assertThat(told("stated-elsewhere", sheet, goals("补助300户困难家庭")))
                .isEqualTo(told("stated-elsewhere", sheet, goals("补助300户困难家庭，按时到户")))
                .isNotEqualTo(told("stated-elsewhere", sheet, goals("补助310户困难家庭")));
    }

    /** Three tasks are named, five count. */
    @Test
    void everyTaskWithoutTarget() {
        CheckedSheet department = sheet(null, List.of("办好各项工作"), HOUSEHOLDS);

        assertThat(told("money-without-target", department, tasks("50", "1.00")))
                .isEqualTo(told("money-without-target", department, tasks("50", "1.00")))
                .isNotEqualTo(told("money-without-target", department, tasks("60", "1.00")))
                .isNotEqualTo(told("money-without-target", department, tasks("50", "1.01")));
    }

    private static String told(String id, CheckedSheet sheet, @Nullable CheckedFiling filing) {
        List<Finding> found = Rules.check(sheet, filing, null).stream()
                .filter(finding -> finding.ruleId().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0).fingerprint();
    }

    private static CheckedSheet weighted(String one, String other) {
        return sheet(
                "60",
                List.of("补助到户"),
                row(1, "产出指标", "数量指标", "补助户数", "≥200户", one),
                row(2, "产出指标", "质量指标", "补助合格率", "≥95%", other));
    }

    /** @param amount in 万元; null for the department as a whole */
    private static CheckedSheet sheet(@Nullable String amount, List<String> objectives, IndicatorEntry... rows) {
        return CheckedSheet.of(
                RuleCase.SHEET,
                new FiscalYear(2024),
                objectives,
                List.of(rows),
                amount == null ? null : project(amount),
                Whereabouts.NOWHERE,
                new Region("990101", "2015", RuleSettings.NONE));
    }

    private static CheckedProject project(String amount) {
        return new CheckedProject(
                RuleCase.SHEET,
                "危房改造",
                Money.ofTenThousands(new BigDecimal(amount)),
                null,
                null,
                null,
                null,
                Coded.NONE);
    }

    private static CheckedFiling goals(String goal) {
        return new CheckedFiling(
                Coded.NONE,
                List.of(),
                List.of(new Section("分项绩效目标", 1, List.of("危房改造：" + goal))),
                List.of(),
                List.of(project("60")),
                List.of(new FiledSheet(RuleCase.SHEET, RuleCase.SHEET, List.of(HOUSEHOLDS))));
    }

    private static CheckedFiling tasks(String most, String least) {
        return new CheckedFiling(
                Coded.NONE,
                List.of(),
                List.of(),
                Stream.of("桥梁检修|" + most, "路灯更换|9", "井盖巡查|8", "河道清淤|7", "绿地养护|" + least)
                        .map(text -> text.split("\\|", -1))
                        .map(cells -> new Task(
                                Task.Kind.KEY, null, cells[0], null, Money.ofTenThousands(new BigDecimal(cells[1]))))
                        .toList(),
                List.of(),
                List.of(new FiledSheet(RuleCase.SHEET, null, List.of(HOUSEHOLDS))));
    }

    private static IndicatorEntry row(
            int ordinal, String dimension, String category, String name, String target, @Nullable String weight) {
        return new IndicatorEntry(
                ordinal,
                dimension,
                category,
                name,
                null,
                target,
                null,
                null,
                weight == null ? null : new BigDecimal(weight),
                null,
                null);
    }
}
