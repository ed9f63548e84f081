package org.jixiao.disclosure.check.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.check.Drafted.from;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure.Kind;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.StatedTotal.Of;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.disclosure.check.Drafted;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final Coded LIBRARY = new Coded(null, "总馆");

    // 300 + 65.5 = 365.5; 97 + 268.5 = 365.5; 80.5 + 16.5 = 97; 0 + 6 + 0.24 = 6.24; 0 + 6 = 6
    private static Drafted whole(String general) {
        return new Drafted()
                .income("财政拨款", general)
                .income("其他资金", "65.5")
                .spends(Kind.BASIC, "基本支出", "97")
                .spends(Kind.PERSONNEL, "人员经费", "80.5")
                .spends(Kind.OPERATING, "日常公用经费", "16.5")
                .spends(Kind.PROJECT, "项目支出", "268.5")
                .spends(Kind.AGENCY_RUNNING, "机关运行经费", "16.5")
                .total(Of.THREE_PUBLIC, "6.24")
                .threePublic(ThreePublicExpense.Kind.ABROAD, "因公出国（境）费", "0", "3")
                .threePublic(ThreePublicExpense.Kind.VEHICLES, "公务用车购置及运行维护费", "6", "7.5")
                .threePublic(ThreePublicExpense.Kind.VEHICLE_PURCHASE, "公务用车购置费", "0", "0")
                .threePublic(ThreePublicExpense.Kind.VEHICLE_RUNNING, "公务用车运行维护费", "6", "7.5")
                .threePublic(ThreePublicExpense.Kind.RECEPTION, "公务接待费", "0.24", "0.2");
    }

    @Test
    void ofWhatAddsUpNothingIsSaid() {
        assertThat(broken(whole("300"))).isEmpty();
    }

    // 299 + 65.5 = 364.5, one short of 97 + 268.5
    @Test
    void whatComesInGoesOut() {
        List<Finding> found = found(whole("299"));

        assertThat(found).extracting(Finding::rule).containsExactly("SUM_BALANCE");
        assertThat(found.get(0).value()).isEqualTo("299.00 + 65.50 ≠ 97.00 + 268.50 万元");
        assertThat(found.get(0).message().zh()).contains("相差 1.00 万元");
        assertThat(found.get(0).gate()).isEqualTo(Finding.Gate.ACKNOWLEDGE);
    }

    @Test
    void aRegionMayLetADifferencePass() {
        assertThat(new Sums(code -> new BigDecimal("10000"))
                        .findings(whole("299").draft(), "test"))
                .isEmpty();
    }

    @Test
    void whatIsNotStatedCannotBeDecided() {
        assertThat(broken(whole("299").income("上年结转", null))).isEmpty();
    }

    @Test
    void aTotalIsWhatItLists() {
        assertThat(broken(new Drafted()
                        .total(Of.PROJECTS, "30")
                        .project("书架", LIBRARY, "10")
                        .project("灯", LIBRARY, "19")))
                .containsExactly("SUM_PROJECTS");
        assertThat(broken(new Drafted().total(Of.INCOME, "7").income("财政拨款", "8")))
                .containsExactly("SUM_INCOME");
        assertThat(broken(new Drafted().total(Of.EXPENDITURE, "7").spends(Kind.BASIC, "基本支出", "8")))
                .containsExactly("SUM_EXPENDITURE");
        assertThat(broken(new Drafted()
                        .total(Of.ASSETS, "150")
                        .owns(Asset.Kind.BUILDINGS, "房屋", "120")
                        .owns(Asset.Kind.OFFICES, "其中：办公用房", "40")
                        .owns(Asset.Kind.VEHICLES, "车辆", "30")))
                .isEmpty();
        assertThat(broken(new Drafted().total(Of.ASSETS, "150").owns(Asset.Kind.VEHICLES, "车辆", "30")))
                .containsExactly("SUM_ASSETS");
        assertThat(broken(new Drafted()
                        .total(Of.THREE_PUBLIC, "9")
                        .threePublic(ThreePublicExpense.Kind.ABROAD, "出国", "3", "9")))
                .containsExactly("SUM_THREE_PUBLIC");
    }

    /** What one of them has is nobody's business, so the public ones need not come to the whole. */
    @Test
    void whereAProjectIsWithheldTheirSumIsNotDecided() {
        Drafted withheld = new Drafted()
                .total(Of.PROJECTS, "30")
                .project("书架", LIBRARY, "10")
                .unit("总馆", "30")
                .spends(Kind.PROJECT, "项目支出", "30")
                .withheld();

        assertThat(broken(withheld)).isEmpty();
    }

    @Test
    void partsMakeTheirWhole() {
        assertThat(broken(new Drafted()
                        .spends(Kind.BASIC, "基本支出", "97")
                        .spends(Kind.PERSONNEL, "人员经费", "80")
                        .spends(Kind.OPERATING, "日常公用经费", "16")))
                .containsExactly("SUM_PARTS");
        assertThat(broken(new Drafted().spends(Kind.BASIC, "基本支出", "97").spends(Kind.PERSONNEL, "人员经费", "80")))
                .isEmpty();
    }

    @Test
    void aProjectHasWhatItsSourcesGive() {
        assertThat(broken(new Drafted()
                        .project("书架", LIBRARY, "10", from("财政资金", "8"), from("其他资金", "1"))
                        .project("灯", LIBRARY, "10", from("财政资金", "10"), from("其他资金", "0"))
                        .project("桌", LIBRARY, "10", from("财政资金", "8"), from("其他资金", null))
                        .project("椅", LIBRARY, null, from("财政资金", "8"))))
                .containsExactly("SUM");
    }

    @Test
    void unitsMakeTheWholeAndProjectsTheirUnit() {
        assertThat(broken(new Drafted()
                        .total(Of.PROJECTS, "30")
                        .unit("总馆", "10")
                        .unit("分馆", "20")
                        .project("书架", LIBRARY, "10")
                        .project("灯", new Coded(null, "分 馆"), "20")))
                .isEmpty();
        assertThat(broken(new Drafted()
                        .total(Of.PROJECTS, "30")
                        .unit("总馆", "11")
                        .unit("分馆", "20")
                        .project("书架", LIBRARY, "10")
                        .project("灯", new Coded(null, "分馆"), "20")))
                .containsExactlyInAnyOrder("SUM_UNIT", "SUM_UNITS");
        assertThat(broken(new Drafted()
                        .unit("总馆", "11")
                        .project("书架", LIBRARY, "10")
                        .project("灯", Coded.NONE, "1")))
                .isEmpty();
    }

    @Test
    void tasksMakeTheProjectExpenditureAndElseProjectsDo() {
        assertThat(broken(new Drafted()
                        .spends(Kind.PROJECT, "项目支出", "30")
                        .task("甲", "", "10")
                        .task("乙", "", "19")))
                .containsExactly("SUM_TASKS");
        assertThat(broken(new Drafted()
                        .spends(Kind.PROJECT, "项目支出", "30")
                        .task("甲", "", "10")
                        .task("乙", "", null)))
                .isEmpty();
        assertThat(broken(new Drafted().spends(Kind.PROJECT, "项目支出", "30").project("书架", LIBRARY, "10")))
                .containsExactly("SUM_PROJECT_EXPENDITURE");
    }

    @Test
    void aSumIsWhatItsSourcesComeTo() {
        assertThat(broken(new Drafted().splitTotal(Of.PROCUREMENT, "14", "一般公共预算", "13")))
                .containsExactly("SUM_SPLIT");
        assertThat(broken(new Drafted().splitTotal(Of.PROCUREMENT, "14", "一般公共预算", "14")))
                .isEmpty();
    }

    // 80 × 0.03 = 2.4
    @Test
    void aPurchaseCostsQuantityTimesPriceAndNoMoreThanItsProjectHas() {
        assertThat(broken(new Drafted().buys("书架", "80", "0.03", "2.4", "3"))).isEmpty();
        assertThat(broken(new Drafted().buys("书架", "80", "0.03", "2.5", "3"))).containsExactly("UNITCOST");
        assertThat(ceilings(new Drafted().buys("书架", "80", "0.03", "2.4", "2"))).containsExactly("COST_BUDGET");
        assertThat(ceilings(new Drafted().buys("书架", "80", "0.03", "2.4", null)))
                .isEmpty();
    }

    @Test
    void anAssetHasNoPartLargerThanItself() {
        assertThat(ceilings(
                        new Drafted().owns(Asset.Kind.BUILDINGS, "房屋", "20").owns(Asset.Kind.OFFICES, "办公用房", "21")))
                .containsExactly("HIERARCHY");
        assertThat(ceilings(
                        new Drafted().owns(Asset.Kind.BUILDINGS, "房屋", "20").owns(Asset.Kind.OFFICES, "办公用房", "20")))
                .isEmpty();
    }

    // 5.76 − 326.37 = −320.61
    @Test
    void theWholeMovedByWhatItsPartsMoved() {
        assertThat(broken(new Drafted()
                        .change(null, "预算收支", "-320.61")
                        .change(Kind.BASIC, "基本支出", "5.76")
                        .change(Kind.PROJECT, "项目支出", "-326.37")))
                .isEmpty();
        assertThat(broken(new Drafted()
                        .change(null, "预算收支", "-320")
                        .change(Kind.BASIC, "基本支出", "5.76")
                        .change(Kind.PROJECT, "项目支出", "-326.37")))
                .containsExactly("SUM_CHANGES");
        assertThat(broken(new Drafted().change(null, "预算收支", "-320").change(Kind.BASIC, "基本支出", "5.76")))
                .isEmpty();
    }

    @Test
    void runningTheOfficeMayDifferAndIsOnlyRemarked() {
        List<Finding> found = found(
                new Drafted().spends(Kind.OPERATING, "日常公用经费", "16.5").spends(Kind.AGENCY_RUNNING, "机关运行经费", "12"));

        assertThat(found).extracting(Finding::rule).containsExactly("CROSS");
        assertThat(found.get(0).gate()).isEqualTo(Finding.Gate.NONE);
    }

    /** A line put before it moves its path, not what was decided about it. */
    @Test
    void aDecisionHoldsWhereverTheFigureStands() {
        Finding before =
                found(new Drafted().total(Of.INCOME, "7").income("财政拨款", "8")).get(0);
        Finding after = found(new Drafted()
                        .spends(Kind.AGENCY_RUNNING, "机关运行经费", "1")
                        .total(Of.INCOME, "7")
                        .income("财政拨款", "8"))
                .get(0);

        assertThat(after.path()).isNotEqualTo(before.path());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    private static List<String> broken(Drafted drafted) {
        return found(drafted).stream().map(Finding::rule).toList();
    }

    private static List<Finding> found(Drafted drafted) {
        return new Sums(code -> BigDecimal.ZERO)
                .findings(drafted.draft(), "test")
                .toList();
    }

    private static List<String> ceilings(Drafted drafted) {
        return new Ceilings()
                .findings(drafted.draft(), "test")
                .map(Finding::rule)
                .toList();
    }
}
