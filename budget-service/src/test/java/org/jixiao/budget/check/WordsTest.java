package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in words: names, objectives, codes, labels. And what is rather left alone. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "老年学堂活动经费, 目标1: 老年学堂活动经费15万元。用于日常开课。, 15.00",
        "水网日常维护及等级保护测评经费, 水网日常维护及等级保护测评费9万元，用于维护。, 9.00",
        "助学, 安排资金50万元，资助困难学生500人。, 50.00",
        "助学, 目标1:通过实施项目，安排资金50万元，每人1000元。, 50.00",
        "普法宣传, 目标1:印制手册2万份。预算20万元。, 20.00",
        "见习生生活补贴, 目标1:工资、保险费用86.18万元。支付工资和保险。, 86.18",
        "人才工作经费, 租赁费用6万元，工作站建设经费3万元。举办培训班5万元。, 14.00",
        "管网改造, 改造管网12公里，总投资8万元。, 8.00",
        "管网改造, 完成管网改造，投入资金80万元。, 80.00",
        "管网改造, 改造管网12公里，项目总预算80万元。, 80.00",
        "抢修车, 购置抢修车2辆，每辆20万元，共40万元。, 40.00",
        "补贴到户, 每户补贴4000元，共计15万元。, 15.00",
        "人才培养, 用于教材6万元，用于师资7万元。, 13.00",
        "人才培养, 租赁费用3万元，站点经费3万元。聘用人员安家费等需8万元。, 14.00"
    })
    void anAmountInTheTextThatSpeaksOfTheWhole(String name, String objective, String stated) {
        assertThat(project(name, objective)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("GOAL_AMT");
            assertThat(finding.message().zh()).contains(stated).contains("10.00");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "招录经费10万元。其中命题费用6万元，考务费用8万元。",
                "目标1: 发放补贴(1840元/人/月)，保险不得高于50万元额度。",
                "按每人不低于300元的标准慰问生活困难群众。",
                "带动社会投资500万元。",
                "改造管网12公里，总投资540万元。",
                "三年共计80万元。",
                "用于教材6万元，其中用于印刷5万元。",
                "每户补贴4000元，共计8万元；购置物资一批。",
                "培训费用3万元，宣传费用2万元。",
                "发放工作补贴24000元，另安排活动经费7.6万元，合计10万元。",
                "发放补贴，其中安排宣传经费5万元。",
                "县级安排5万元，上级补助5万元。",
                "购买设备5万元。"
            })
    void anAmountInTheTextThatDoesNot(String objective) {
        assertThat(project("招录工作人员经费", objective)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年支出预算600万元，其中：基本支出300万元；项目支出299万元。, 1",
        "2026年预算收支600万元，较2025年减少20万元，其中：基本支出增加5万元。, 0",
        "2025年支出预算580万元。机关运行经费共计安排100万元。, 0",
        "2026年机关运行经费共计安排120万元。, 1"
    })
    void aFigureOfTheTextAgainstTheTables(String paragraph, int findings) {
        assertThat(Sample.of("""
                        {'expenditure': [
                           {'kind': 'basic', 'asFiled': '基本支出', 'amount': 3000000},
                           {'kind': 'agency-running', 'asFiled': '机关运行经费', 'amount': 1000000},
                           {'kind': 'project', 'asFiled': '项目支出', 'amount': 3000000}],
                         'sections': [{'title': '支出', 'level': 1, 'paragraphs': ['%s']}]}""".formatted(paragraph)).findings())
                .hasSize(findings)
                .allMatch(finding -> finding.rule().equals("TEXT_AMT"));
    }

    @ParameterizedTest
    @CsvSource({"云溪区2025年度关爱工作, 为2名主任发放工作补贴", "关爱工作, 云溪区2025年度关爱工作委员会工作补贴"})
    void anEarlierYear(String name, String objective) {
        assertThat(project(name, objective)).extracting(Finding::rule).containsExactly("YEAR");
    }

    @ParameterizedTest
    @CsvSource({"2026年度防汛, 保障2026年度防汛", "2025年度补助资金（云财行〔2025〕8号）, 兑付补助", "绩效奖励, 根据2025年度基层单位考核结果发放", "防汛, 较2025年度有所提高"})
    void aYearThatIsMeant(String name, String objective) {
        assertThat(project(name, objective)).isEmpty();
    }

    /** 1921 + 100 = 2021, before 2026; 1921 + 105 = 2026. */
    @ParameterizedTest
    @CsvSource({"筹办建党100周年展览, 1", "筹办建党105周年展览, 0", "新中国成立80周年筹备, 0", "水库建库60周年, 0"})
    void anAnniversaryThatIsOver(String objective, int findings) {
        assertThat(project("主题活动", objective)).hasSize(findings).allMatch(finding -> finding.rule()
                .equals("YEAR"));
    }

    @ParameterizedTest
    @CsvSource({
        "加强党的基层组织建设, 加强以党组织为核心的基层组织建设",
        "农村 供水工程, 农村供水工程",
        "2024年下派选调生到村工作补助资金（云财行〔2024〕58号）, 2025年度下派选调生到村工作补助资金"
    })
    void namesThatLookAlike(String one, String other) {
        assertThat(Sample.empty()
                        .in(2025)
                        .project("{'name': '%s', 'amount': 50000}".formatted(one))
                        .project("{'name': '%s', 'amount': 30000}".formatted(other))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("DUP_PROJECT"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.gate()).isEqualTo(Finding.Gate.ACKNOWLEDGE);
                    assertThat(finding.message().zh()).contains("5.00", "3.00", "2.00 万元");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "人才工作专项经费, 组织工作专项经费",
        "退休支部书记人员经费, 退休支部活动经费",
        "在任村主任养老保险, 离任村主任生活补贴",
        "河道整治一期, 河道整治二期",
        "道路维修第12标段, 道路维修第13标段",
        "老党员生活补贴省级补助经费, 老党员生活补贴中央补助经费",
        "主体班次培训, 干部教育培训"
    })
    void namesThatDoNot(String one, String other) {
        assertThat(Sample.empty()
                        .project("{'name': '%s'}".formatted(one))
                        .project("{'name': '%s'}".formatted(other))
                        .findings())
                .isEmpty();
    }

    @Test
    void unitsMayEachHaveAProjectOfOneName() {
        assertThat(Sample.empty()
                        .project("{'name': '公用经费补充', 'unit': {'name': '一小'}}")
                        .project("{'name': '公用经费补充', 'unit': {'name': '二小'}}")
                        .findings())
                .isEmpty();
    }

    @Test
    void twoProjectsThatPromiseTheSame() {
        String goal = "支付高校毕业生工资和保险费用，为基层服务人员提供生活保障，有效缓解毕业生就业压力";

        assertThat(Sample.empty()
                        .project("{'name': '毕业生生活补贴', 'objectives': ['目标1:保障生活。%s。']}".formatted(goal))
                        .project("{'name': '乡镇卫生人员补助', 'objectives': ['目标1: %s。']}".formatted(goal))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("DUP_PROJECT");
    }

    @Test
    void aTaskLikeAnother() {
        assertThat(Sample.of("{'tasks': [{'kind': 'other', 'name': '加强党的基层组织建设', 'amount': 1},"
                                + " {'kind': 'other', 'name': '加强以党组织为核心的基层组织建设', 'amount': 1}]}")
                        .findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("DUP_PROJECT", "/tasks/1"));
    }

    @Test
    void onlyWhatIsSaidToBeNewIsLookedForInTheYearBefore() {
        String project = "{'name': '农村供水维修', 'amount': 1, 'nature': {'code': '%s', 'text': '-'}}";

        assertThat(Sample.empty()
                        .project(project.formatted("new"))
                        .lastYear(project.formatted("new"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("DUP_PROJECT");
        assertThat(Sample.empty()
                        .project(project.formatted("continuing"))
                        .lastYear(project.formatted("new"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aGrantFromAboveUnderOtherFunds() {
        String project =
                "{'name': '%s', 'amount': 100, 'funding': [{'asFiled': '其他资金', 'source': 'other', 'amount': 100}]}";

        assertThat(Sample.empty().project(project.formatted("选调生到村工作中央财政补助资金")).findings())
                .extracting(Finding::rule, Finding::value)
                .containsExactly(tuple("FUND_CLASS", "其他资金"));
        assertThat(Sample.empty().project(project.formatted("产业人才培育")).findings())
                .isEmpty();
    }

    @Test
    void aSourceThatIsNotValidThatYear() {
        assertThat(Sample.of("{'funding': [{'asFiled': '彩票', 'source': 'lottery', 'amount': 1}]}")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("FUND");
    }

    @Test
    void aPlanThatFallsOrDoesNotEndAtTheWhole() {
        assertThat(plan("20", "40", "60", "100")).isEmpty();
        assertThat(plan("null", "null", "null", "100")).isEmpty();
        assertThat(plan("20", "10", "60", "100")).extracting(Finding::value).containsExactly("20 → 10 → 60 → 100");
        assertThat(plan("20", "40", "60", "90")).extracting(Finding::rule).containsExactly("PLAN");
        assertThat(plan("20", "40", "60", "null")).extracting(Finding::rule).containsExactly("PLAN");
    }

    /** 9×1 + 9×3 + 1×27 + 1×26 + 2×16 + 6×17 + 1×12 = 235 = 18 mod 31, and the 12th character behind 0 is C. */
    @ParameterizedTest
    @CsvSource({"99010126000000000001C, 0", "99010126000000000001D, 1", "9901012600000000001, 1"})
    void aCodeWithItsCheckCharacter(String code, int findings) {
        assertThat(Sample.empty()
                        .project("{'name': '供水', 'code': '%s'}".formatted(code))
                        .findings())
                .hasSize(findings)
                .allMatch(finding -> finding.rule().equals("CODE"));
    }

    private static List<Finding> project(String name, String objective) {
        return Sample.empty()
                .project("{'name': '%s', 'amount': 100000, 'objectives': ['%s']}".formatted(name, objective))
                .findings();
    }

    private static List<Finding> plan(String... shares) {
        List<String> days = List.of("2026-03-31", "2026-06-30", "2026-10-31", "2026-12-31");
        String points = IntStream.range(0, shares.length)
                .mapToObj(i -> "{'at': '" + days.get(i) + "', 'label': '-', 'cumulativePercent': " + shares[i] + "}")
                .collect(Collectors.joining(", "));
        return Sample.empty()
                .project("{'name': '供水', 'spendingPlan': [%s]}".formatted(points))
                .findings();
    }
}
