package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sum: a case in which it breaks. What holds is left alone, what is not stated is not decided. */
class SumsTest {

    /** All its sums hold: 5.00 + 1.00 = 2.00 + 1.00 + 3.00 (万元), the change −1.00 = 0.50 − 1.50, the cars 0 + 0.30. */
    private static final String SOUND = """
            {'funding': [{'asFiled': '财政拨款', 'amount': 50000}, {'asFiled': '其他资金', 'amount': 10000}],
             'expenditure': [
               {'kind': 'basic', 'asFiled': '基本支出', 'amount': 30000},
               {'kind': 'personnel', 'asFiled': '人员经费', 'amount': 20000},
               {'kind': 'operating', 'asFiled': '日常公用经费', 'amount': 10000},
               {'kind': 'agency-running', 'asFiled': '机关运行经费', 'amount': 10000},
               {'kind': 'project', 'asFiled': '项目支出', 'amount': 30000}],
             'totals': [
               {'of': 'income', 'asFiled': '收入合计', 'amount': 60000,
                'funding': [{'asFiled': '财政拨款', 'amount': 50000}, {'asFiled': '其他资金', 'amount': 10000}]},
               {'of': 'expenditure', 'asFiled': '支出合计', 'amount': 60000},
               {'of': 'projects', 'asFiled': '合计', 'amount': 30000,
                'funding': [{'asFiled': '财政拨款', 'amount': 29000}, {'asFiled': '其他资金', 'amount': 1000}]},
               {'of': 'three-public', 'asFiled': '“三公”合计', 'amount': 5000},
               {'of': 'procurement', 'asFiled': '小计', 'amount': 6000},
               {'of': 'assets', 'asFiled': '资产总额', 'amount': 900}],
             'units': [
               {'unit': {'name': '水务局本级'}, 'amount': 20000,
                'funding': [{'asFiled': '财政拨款', 'amount': 19000}, {'asFiled': '其他资金', 'amount': 1000}]},
               {'unit': {'name': '水文站'}, 'amount': 10000, 'funding': [{'asFiled': '财政拨款', 'amount': 10000}]}],
             'threePublic': [
               {'kind': 'abroad', 'asFiled': '因公出国', 'amount': 0},
               {'kind': 'vehicles', 'asFiled': '公务用车', 'amount': 3000},
               {'kind': 'vehicle-purchase', 'asFiled': '购置', 'amount': 0},
               {'kind': 'vehicle-running', 'asFiled': '运行', 'amount': 3000},
               {'kind': 'reception', 'asFiled': '接待', 'amount': 2000}],
             'changes': [
               {'asFiled': '预算收支', 'againstYear': 2025, 'amount': -10000},
               {'asFiled': '基本支出', 'kind': 'basic', 'againstYear': 2025, 'amount': 5000},
               {'asFiled': '项目支出', 'kind': 'project', 'againstYear': 2025, 'amount': -15000}],
             'procurement': [
               {'project': '供水', 'projectBudget': 20000, 'item': '水泵', 'quantity': 2, 'unitPrice': 3000, 'amount': 6000,
                'funding': [{'asFiled': '一般公共预算', 'amount': 6000}, {'asFiled': '基金', 'amount': null}]}],
             'assets': [
               {'kind': 'buildings', 'item': '房屋', 'value': 500},
               {'kind': 'offices', 'item': '办公用房', 'value': 200},
               {'kind': 'vehicles', 'item': '车辆', 'value': 400}]}""";

    private static final String WATER = """
            {'name': '农村供水', 'amount': 20000, 'unit': {'name': '水务局本级'}, 'funding': [
              {'asFiled': '财政拨款', 'amount': 19000}, {'asFiled': '其他资金', 'amount': 1000}]}""";
    private static final String GAUGES = """
            {'name': '雨量监测', 'amount': 10000, 'unit': {'name': '水文站'}, 'funding': [
              {'asFiled': '财政拨款', 'amount': 10000}]}""";

    @Test
    void whatHoldsIsLeftAlone() {
        assertThat(sound(SOUND).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'收入合计', 'amount': 60000 | '收入合计', 'amount': 60100 | SUM_INCOME | HARD | 0.01",
                "'支出合计', 'amount': 60000 | '支出合计', 'amount': 59000 | SUM_EXPENDITURE | HARD | 0.10",
                "'合计', 'amount': 30000 | '合计', 'amount': 30200 | SUM_PROJECTS | HARD | 0.02",
                "'合计', 'amount': 30000 | '合计', 'amount': 30200 | SUM_UNITS | HARD | 0.02",
                "'amount': 29000 | 'amount': 29500 | SUM_SPLIT | HARD | 0.05",
                "'amount': 29000 | 'amount': 29500 | SUM_SOURCES | HARD | 0.05",
                "'“三公”合计', 'amount': 5000 | '“三公”合计', 'amount': 5001 | SUM_THREE_PUBLIC | HARD | 0.0001",
                "'小计', 'amount': 6000 | '小计', 'amount': 7000 | SUM_PROCUREMENT | HARD | 0.10",
                "'资产总额', 'amount': 900 | '资产总额', 'amount': 1100 | SUM_ASSETS | HARD | 0.02",
                "'人员经费', 'amount': 20000 | '人员经费', 'amount': 20001 | SUM_PARTS | HARD | 0.0001",
                "'购置', 'amount': 0 | '购置', 'amount': 1000 | SUM_PARTS | HARD | 0.10",
                "'水文站'}, 'amount': 10000 | '水文站'}, 'amount': 11000 | SUM_UNIT | HARD | 0.10",
                "'项目支出', 'amount': 30000 | '项目支出', 'amount': 40000 | SUM_BALANCE | ACKNOWLEDGE | 1.00",
                "'项目支出', 'amount': 30000 | '项目支出', 'amount': 40000 | SUM_PROJECT_EXPENDITURE | ACKNOWLEDGE | 1.00",
                "'amount': -10000 | 'amount': 10000 | SUM_CHANGES | ACKNOWLEDGE | 2.00",
                "'机关运行经费', 'amount': 10000 | '机关运行经费', 'amount': 9000 | CROSS | ACKNOWLEDGE | 0.10",
                "'quantity': 2 | 'quantity': 3 | UNITCOST | ACKNOWLEDGE | 0.30",
                "'projectBudget': 20000 | 'projectBudget': 5000 | COST_BUDGET | ACKNOWLEDGE | 0.10",
                "'办公用房', 'value': 200 | '办公用房', 'value': 600 | HIERARCHY | ACKNOWLEDGE | 0.06"
            })
    void aBrokenSumSaysBothSidesAndWhatLiesBetween(
            String sound, String broken, String rule, Finding.Gate gate, String difference) {
        List<Finding> findings =
                sound(SOUND.replace(sound.strip(), broken.strip())).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.gate()).isEqualTo(gate);
                    assertThat(finding.message().zh()).contains(difference).contains("万元");
                    assertThat(finding.message().en()).contains(difference);
                });
    }

    @Test
    void aProjectIsTheSumOfItsSourcesInTheWordsOfTheReader() {
        List<Finding> findings = Sample.empty().project("""
                        {'name': '农村供水', 'amount': 20000,
                         'funding': [{'asFiled': '财政拨款', 'amount': 19000}, {'asFiled': '其他资金', 'amount': 0}]}""").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SUM");
            assertThat(finding.path()).matches("/projects/[^/]+/funding");
            assertThat(finding.value()).isEqualTo("2.00 ≠ 1.90 + 0.00 万元");
        });
    }

    @Test
    void tasksMakeUpProjectExpenditureAndThenProjectsNeedNot() {
        String content = """
                {'expenditure': [{'kind': 'project', 'asFiled': '项目支出', 'amount': 300}],
                 'tasks': [{'kind': 'key', 'name': '防汛', 'amount': 100}, {'kind': 'other', 'name': '科研', 'amount': 150}]}""";

        assertThat(sound(content).findings()).extracting(Finding::rule).containsExactly("SUM_TASKS");
        assertThat(sound(content.replace("150", "200")).findings()).isEmpty();
    }

    @Test
    void aFigureInTheWrongUnitIsPointedOut() {
        List<Finding> findings = Sample.of("""
                        {'totals': [{'of': 'income', 'asFiled': '收入合计', 'amount': 30000}],
                         'funding': [{'asFiled': '财政拨款', 'amount': 20000}, {'asFiled': '其他资金', 'amount': 1}]}""").findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("SUM_INCOME", "UNIT_WRONG");
        assertThat(findings.get(1).message().zh()).contains("其他资金");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'amount': null", "'note': ''"})
    void whatIsNotStatedIsNotDecided(String nothing) {
        List<Finding> findings = Sample.of("""
                        {'totals': [{'of': 'expenditure', 'asFiled': '支出合计', 'amount': 30000}],
                         'expenditure': [{'kind': 'basic', 'asFiled': '基本支出', 'amount': 20000},
                                         {'kind': 'project', 'asFiled': '项目支出', %s}]}""".formatted(nothing)).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("UNDECIDABLE");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
            assertThat(finding.gate()).isEqualTo(Finding.Gate.NONE);
            assertThat(finding.message().zh()).contains("项目支出");
        });
    }

    /** Nothing is left for what is blank. */
    @Test
    void aBlankBesideAFullSumIsNoQuestion() {
        assertThat(Sample.empty().project("""
                                {'name': '农村供水', 'amount': 20000, 'funding': [
                                  {'asFiled': '财政拨款', 'amount': 20000}, {'asFiled': '其他资金', 'amount': null}]}""").findings()).isEmpty();
    }

    /** Of a classified project only the amount is kept: the columns of its sources cannot be added up, and it is not named. */
    @Test
    void aClassifiedProjectLeavesTheColumnsOpenAndTheTotalClosed() {
        List<Finding> findings = Sample.of("""
                        {'totals': [{'of': 'projects', 'asFiled': '合计', 'amount': 30000,
                                     'funding': [{'asFiled': '财政拨款', 'amount': 30000}]}]}""")
                .project("{'name': '农村供水', 'amount': 20000, 'funding': [{'asFiled': '财政拨款', 'amount': 20000}]}")
                .classified("{'name': '购置专用设备', 'amount': 10000, 'funding': [{'asFiled': '财政拨款', 'amount': 10000}]}")
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("UNDECIDABLE");
            assertThat(finding.toString()).doesNotContain("购置");
        });
    }

    @Test
    void aRegionLetsSmallDifferencesPass() {
        String rounded = SOUND.replace("'收入合计', 'amount': 60000", "'收入合计', 'amount': 60100");

        assertThat(sound(rounded).where("{'SUM': {'threshold': 100}}").findings())
                .extracting(Finding::rule)
                .doesNotContain("SUM_INCOME");
        assertThat(sound(rounded)
                        .where("{'SUM': {'threshold': 100}, 'SUM_INCOME': {'threshold': 99.99}}")
                        .findings())
                .extracting(Finding::rule)
                .contains("SUM_INCOME");
    }

    private static Sample sound(String content) {
        return Sample.of(content).project(WATER).project(GAUGES);
    }
}
