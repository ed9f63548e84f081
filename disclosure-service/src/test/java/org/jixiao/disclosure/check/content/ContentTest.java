package org.jixiao.disclosure.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Expenditure.Kind;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.disclosure.check.Drafted;
import org.jixiao.disclosure.check.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    // --- Placeholders

    @ParameterizedTest
    @CsvSource({
        "2026年收入预算XX万元, XX",
        "2026年收入预算ＸＸ万元, ＸＸ",
        "支出XXX万元, XXX",
        "在××县实施, ××",
        "李××县, ××",
        "增加X万元, X",
        "联系人待填, 待填",
        "待定, 待定",
        "内容待补充。, 待补充",
        "总体目标（请填写）, （请填写）",
        "（此处填写本部门职责）, （此处填写本部门职责）",
        "【请根据实际情况修改】, 【请根据实际情况修改】",
        "目标（示例）, （示例）",
        "依据（）文件, （）",
        "依据《 》实施, 《 》",
        "金额____万元, ____",
        "合计#REF!, #REF!",
        "Lorem ipsum dolor, Lorem ipsum",
        "金额：undefined, undefined",
        "单位名称${unit}, ${unit}"
    })
    void whatWasLeftOpenIsFound(String words, String left) {
        assertThat(new Placeholders().in(words)).contains(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老党员李××生活补贴",
                "老党员王某生活补贴",
                "慰问张XX等困难群众",
                "示例区图书馆",
                "数量×单价",
                "3×4万元",
                "12个月×500元",
                "采购XXL号工作服",
                "型号X200",
                "（必填量化）",
                "生态效益指标 (选填)",
                "指标值（%）",
                "填报要求：总字数不得低于50字",
                "补助个人（家庭）数量（人/户）",
                "编号A-XX-01",
                "期待填补空白",
                "应急预案待完成后报送",
                "示范样板",
                "“三公”经费",
                "是否完成？",
                "略有增加"
            })
    void whatIsMeantSoIsLeftAlone(String words) {
        assertThat(new Placeholders().in(words)).isEmpty();
    }

    // --- Years

    @Test
    void aTitleNamesTheBudgetsYear() {
        assertThat(years(new Drafted().section("云溪县图书馆2025年部门预算信息公开"))).containsExactly("/sections/0/title");
        assertThat(years(new Drafted().section("云溪县图书馆2026年度部门预算"))).isEmpty();
        assertThat(years(new Drafted().section("2025年决算情况"))).isEmpty();
        assertThat(years(new Drafted().section("较2025年预算增减情况"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年，我部门将继续开展阅读推广。", "2025年度计划采购图书。", "2024 年力争开馆。"})
    void aPromiseForAYearGoneByIsFound(String words) {
        assertThat(years(new Drafted().section("工作目标", words))).containsExactly("/sections/0/paragraphs/0");
        assertThat(years(new Drafted().objective(words))).containsExactly("/objectives/0");
        assertThat(years(new Drafted().task("阅读推广", words, null))).containsExactly("/tasks/0/content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年将继续开展阅读推广。",
                "2027年计划开馆。",
                "2025年收入决算100万元。",
                "较2025年将减少支出。",
                "云财〔2025〕31号通知要求落实。",
                "落实2021—2025年规划，将继续推进。",
                "自2025年将开放时间延长以来，读者增加。",
                "2025年已完成改造。"
            })
    void whatLooksBackOrAheadIsLeftAlone(String words) {
        assertThat(years(new Drafted().section("工作目标", words))).isEmpty();
    }

    private static List<String> years(Drafted drafted) {
        return new Years().look(drafted.document()).stream().map(Rule.Hit::path).toList();
    }

    // --- Text against figures

    // 5000 + 55.89 = 5055.89
    private static Drafted withText(String paragraph) {
        return new Drafted()
                .income("一般公共预算", "5000")
                .income("其他收入", "55.89")
                .spends(Kind.BASIC, "基本支出", "595.92")
                .spends(Kind.PROJECT, "项目支出", "4459.97")
                .total(StatedTotal.Of.THREE_PUBLIC, "5.14")
                .section("收支说明", paragraph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年收入预算5055.98万元。",
                "2026年预算收入为5,055.98万元，其中：一般公共预算5000万元。",
                "本年支出预算共计50559800元。",
                "项目支出4459.79万元，主要为阅读推广。",
                "“三公”经费预算安排５.１５万元。"
            })
    void anotherAmountThanTheFiguresIsFound(String paragraph) {
        assertThat(text(withText(paragraph))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年收入预算5055.89万元。",
                "2026年收入预算50558900元。",
                "2025年收入预算4000万元。",
                "收入预算较上年增加300万元。",
                "其中：政府采购项目支出情况见附表，金额10万元。",
                "其他收入55万元。",
                "预算收入5055.89万元；本年收入预算含上年结转预算收入12万元。"
            })
    void theSameAmountAndOtherLabelsAreLeftAlone(String paragraph) {
        assertThat(text(withText(paragraph))).isEmpty();
    }

    @Test
    void aFigureThatIsNotStatedContradictsNothing() {
        assertThat(text(new Drafted().income("一般公共预算", null).section("收支说明", "收入预算10万元。")))
                .isEmpty();
    }

    private static List<Finding> text(Drafted drafted) {
        return new TextFigures().findings(drafted.draft(), "test").toList();
    }

    // --- Parts that the law asks for

    @Test
    void aWholeBudgetSaysWhatTheLawAsksFor() {
        Drafted whole = new Drafted()
                .section("云溪县图书馆2026年部门预算公开")
                .income("财政拨款", "10")
                .spends(Kind.BASIC, "基本支出", "10")
                .spends(Kind.AGENCY_RUNNING, "机关运行经费", "1")
                .threePublic(ThreePublicExpense.Kind.ABROAD, "因公出国（境）费", "0", "0");

        assertThat(missing(whole)).isEmpty();
        assertThat(missing(new Drafted().section("云溪县图书馆2026年部门预算公开")))
                .containsExactly("收入预算", "支出预算", "“三公”经费", "机关运行经费");
    }

    @Test
    void aBudgetWithIncomeExpenditureAndProjectsIsAWholeOne() {
        assertThat(missing(new Drafted()
                        .income("财政拨款", "10")
                        .spends(Kind.PROJECT, "项目支出", "10")
                        .project("书架", Coded.NONE, "10")))
                .containsExactly("“三公”经费", "机关运行经费");
    }

    @Test
    void aFormOfTargetsIsAPartAndLacksNothing() {
        assertThat(missing(new Drafted().section("部门整体绩效目标", "提升服务。").project("书架", Coded.NONE, "10")))
                .isEmpty();
        assertThat(missing(new Drafted()
                        .income("财政拨款", "10")
                        .spends(Kind.PROJECT, "项目支出", "10")
                        .task("甲", "", "10")))
                .isEmpty();
    }

    @Test
    void onlyAProjectThatTheApprovalExemptsGoesWithoutTargets() {
        assertThat(missing(new Drafted().project("书架", Coded.NONE, (Exemption.Basis) null, "10")))
                .containsExactly("书架");
        assertThat(missing(new Drafted().project("工资", Coded.NONE, Exemption.Basis.PERSONNEL, "10")))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsARemark() {
        assertThat(new MissingParts().findings(new Drafted().section("部门预算公开").draft(), "test"))
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                    assertThat(finding.gate()).isEqualTo(Finding.Gate.NONE);
                });
    }

    private static List<String> missing(Drafted drafted) {
        return new MissingParts()
                .findings(drafted.draft(), "test")
                .map(finding -> String.valueOf(finding.value()))
                .toList();
    }
}
