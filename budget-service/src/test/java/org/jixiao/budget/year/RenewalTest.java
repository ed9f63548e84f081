package org.jixiao.budget.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Money TEN = Money.ofYuan(BigDecimal.TEN);

    private final Renewal renewal = new Renewal(new FiscalYear(2027), new FiscalYear(2028));

    @Test
    void aNewProjectIsAContinuingOneTheYearAfter() {
        assertThat(renewed(new Nature(Nature.Code.NEW, "新增项目"), null).nature())
                .isEqualTo(new Nature(Nature.Code.CONTINUING, "延续性项目"));
        assertThat(renewed(new Nature(Nature.Code.NEW, "新增"), null).nature())
                .isEqualTo(new Nature(Nature.Code.CONTINUING, "延续"));
        Nature other = new Nature(Nature.Code.OTHER, "一般项目");
        assertThat(renewed(other, null).nature()).isEqualTo(other);
        assertThat(renewed(null, null).nature()).isNull();
    }

    @Test
    void itsPlanMovesIntoTheYearAndAMonthStillEndsWhereItEnds() {
        List<PlanPoint> plan = List.of(
                new PlanPoint(LocalDate.of(2027, 2, 28), "2027年2月底", null),
                new PlanPoint(LocalDate.of(2027, 12, 31), "12月底", new BigDecimal(100)),
                new PlanPoint(LocalDate.of(2027, 5, 12), "5月12日", null));

        assertThat(renewed(null, plan).spendingPlan())
                .containsExactly(
                        new PlanPoint(LocalDate.of(2028, 2, 29), "2028年2月底", null),
                        new PlanPoint(LocalDate.of(2028, 12, 31), "12月底", new BigDecimal(100)),
                        new PlanPoint(LocalDate.of(2028, 5, 12), "5月12日", null));
    }

    @Test
    void whatWasLeftOverAndWhatADocumentGrantedIsNotThereAgain() {
        ProjectContent renewed = renewed(null, null);

        assertThat(renewed.amount()).isEqualTo(TEN);
        assertThat(renewed.funding())
                .containsExactly(
                        new Funding("一般公共预算", "general", null, TEN, false, null),
                        new Funding("上年结转", "general", null, null, true, null));
    }

    @Test
    void aTermThatEndedIsOver() {
        assertThat(renewal.isOver(new Term("2025-01", "2027-12", "三年"))).isTrue();
        assertThat(renewal.isOver(new Term("2025-01", "2028-06-30", "四年"))).isFalse();
        assertThat(renewal.isOver(new Term(null, null, "长期"))).isFalse();
        assertThat(renewal.isOver(new Term(null, "年底", "年底"))).isFalse();
        assertThat(renewal.isOver(null)).isFalse();
    }

    @Test
    void wordsAndStructureGoOverAndLastYearsFiguresStay() {
        StaffCount staff = new StaffCount(StaffCount.Kind.STAFF, "财政供养人员数", 158);
        Section duties = new Section("部门职责", 1, List.of("管水。"));
        BudgetContent last = new BudgetContent(
                List.of("把水送到每一个村"),
                List.of(new Funding("财政拨款", null, null, TEN)),
                List.of(duties),
                List.of(),
                List.of(new Task(Task.Kind.KEY, "1", "供水", "维修", TEN)),
                List.of(),
                List.of(new Expenditure(Expenditure.Kind.BASIC, "基本支出", TEN, null)),
                List.of(staff),
                List.of(new ThreePublicExpense(ThreePublicExpense.Kind.RECEPTION, "公务接待费", TEN, Money.ZERO, "会议增加")),
                List.of(),
                List.of(),
                List.of(new Asset(Asset.Kind.values()[0], "房屋", null, null, TEN, null)),
                List.of(new UnitBudget(new Coded("203001", "本级"), TEN, List.of())));

        assertThat(renewal.content(last))
                .isEqualTo(new BudgetContent(
                        List.of("把水送到每一个村"),
                        List.of(),
                        List.of(duties),
                        List.of(),
                        List.of(new Task(Task.Kind.KEY, "1", "供水", "维修", null)),
                        List.of(),
                        List.of(),
                        List.of(staff),
                        List.of(new ThreePublicExpense(ThreePublicExpense.Kind.RECEPTION, "公务接待费", null, TEN, null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new UnitBudget(new Coded("203001", "本级"), null, List.of()))));
    }

    private ProjectContent renewed(@Nullable Nature nature, @Nullable List<PlanPoint> plan) {
        return renewal.project(new ProjectContent(
                "A1",
                "供水",
                nature,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                TEN,
                List.of(
                        new Funding("一般公共预算", "general", null, TEN, false, "财行〔2026〕108号"),
                        new Funding("上年结转", "general", null, TEN, true, null)),
                plan == null ? List.of() : plan,
                List.of()));
    }
}
