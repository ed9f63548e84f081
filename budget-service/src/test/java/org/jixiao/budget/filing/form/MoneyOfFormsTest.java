package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what unit amounts are, and where they stand: a mistake here is one by ten thousand. */
class MoneyOfFormsTest {

    private static final String FORM = """
        2026年项目支出绩效目标表
        %s
        项目名称|科普活动
        主管部门|云溪县水务局|项目资金|350000
        年度目标|开展科普。
        一级指标|二级指标|三级指标|指标值
        产出指标|数量指标|科普场次|≥6场
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：元",
                "填报单位：云溪县水务局　　金额单位：元",
                "填报单位：云溪县水务局    金额单位：元",
                "编制单位：云溪县水务局　　单位：元",
                "单位：元　　填报单位：云溪县水务局",
                "（2026年度）　金额单位：元",
                "预算年度：2026　　金额单位：元",
                "填报日期：2025年11月3日　　金额单位：元",
                "部门名称：云溪县水务局　（金额单位：元）",
                "金额单位：元 / 页码：1",
                "单位:元（保留两位小数）",
                "货币单位：元",
                "以元为单位",
                "单位：人民币（元）",
                "金额单位为：元",
                "（金额单位均为元）",
                "单位:人民币元整",
                "单位：元（不含税）",
                "填报单位：云溪县水务局　　单位：元（含税）"
            })
    void theUnitIsReadWhateverSharesItsLine(String line) {
        Reading reading = FormText.table(FORM.formatted(line)).read();

        assertThat(reading.projects()).extracting(ProjectReading::amount).containsExactly(yuan("350000"));
        assertThat(reading.findings()).extracting(Finding::rule).doesNotContain("UNIT_MISSING");
        String named = reading.department().name();
        assertThat(named == null || named.equals("云溪县水务局")).as(named).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位（人民币，按实列支）：元", "编制单位：云溪县水务局　单位：以人民币计元", "金额单位：人民币，按决算口径以元"})
    void aLineAboutTheUnitThatNobodyCanReadIsAskedAbout(String line) {
        // A unit of another form is in force, and would have been taken for this one's too.
        Reading reading = FormText.table("单位：万元\n" + FORM.formatted(line)).read();

        assertThat(reading.findings())
                .filteredOn(finding -> finding.rule().equals("UNIT_MISSING"))
                .extracting(Finding::severity, Finding::gate, Finding::place, Finding::value)
                .containsExactly(tuple(Finding.Severity.ERROR, Finding.Gate.ACKNOWLEDGE, Place.line(3), line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"计量单位（个、元）", "单位（元/人）", "本单位共收入三百万元", "填报单位：云溪县三元水务局"})
    void wordsLikeThoseOfAUnitAskNothing(String line) {
        assertThat(UnitRemark.isUnread(line)).isFalse();
    }

    @Test
    void theUnitOfALabelMaySayThatItIsOne() {
        Reading reading = FormText.table(FORM.formatted("（2026年度）").replace("项目资金|", "项目资金(单位：元)|"))
                .read();

        assertThat(reading.projects().get(0).amount()).isEqualTo(yuan("350000"));
    }

    @Test
    void eachUnitRulesWhatFollowsIt() {
        Reading reading =
                FormText.table("金额单位：元\n" + FORM.formatted("（2026年度）") + """
                    政府采购预算表
                    单位：万元
                    项目名称|采购品目|数量|采购金额
                    科普活动|展板|10|2.6
                    收入预算总表
                    单位：千元
                    项目|金额
                    事业收入|86
                    """).read();

        assertThat(reading.projects().get(0).amount()).isEqualTo(yuan("350000"));
        assertThat(reading.statement().procurement().get(0).amount()).isEqualTo(yuan("26000"));
        assertThat(reading.statement().figures())
                .anySatisfy(figure -> assertThat(figure.amount()).isEqualTo(yuan("86000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "220.00（其中财政拨款200.00，其他资金20.00）",
                "年度资金总额220，其中：财政拨款200，其他资金20",
                "220万元，其中财政拨款200万元、其他资金20万元。",
                "2200000元（其中：财政拨款2000000元；其他资金200000元）"
            })
    void anAmountInWordsHasItsSourcesBehindIt(String words) {
        ProjectReading project = project("项目资金（万元）|" + words);

        assertThat(project.amount()).isEqualTo(yuan("2200000"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("财政拨款", yuan("2000000")), tuple("其他资金", yuan("200000")));
        assertThat(project.details().purpose()).isNull();
    }

    @Test
    void sourcesBelowTheAmountMayBeSpacedWithWideBlanks() {
        ProjectReading project = project("项目资金（万元）|220.00\n|其中：财政拨款　　200\n|　　　其他资金　　20");

        assertThat(project.amount()).isEqualTo(yuan("2200000"));
        assertThat(project.details().funding())
                .extracting(Funding::amount)
                .containsExactly(yuan("2000000"), yuan("200000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约220万元", "待定", "人民币叁拾伍万元整"})
    void whatNobodyCanReadIsToldAndIsNoPurpose(String words) {
        Reading reading = FormText.table(form("项目资金（万元）|" + words)).read();

        assertThat(reading.projects().get(0).amount()).isNull();
        assertThat(reading.projects().get(0).details().purpose()).isNull();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.path().endsWith("/amount"))
                .extracting(Finding::rule, Finding::value)
                .contains(tuple("NUMBER", words));
    }

    @Test
    void whatTheMoneyIsForStaysSo() {
        ProjectReading project = project("预算规模及资金用途|预算数|12.50\n|用于农村供水工程维修养护");

        assertThat(project.amount()).isEqualTo(yuan("125000"));
        assertThat(project.details().purpose()).isEqualTo("用于农村供水工程维修养护");
    }

    private static ProjectReading project(String money) {
        return FormText.table(form(money)).read().projects().get(0);
    }

    private static String form(String money) {
        return FORM.formatted("（2026年度）").replace("|项目资金|350000", "\n" + money);
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
