package org.jixiao.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.BudgetRecalled;
import org.jixiao.budget.contract.BudgetReturned;
import org.jixiao.budget.contract.BudgetSubmitted;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectAt;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.ProjectWithdrawn;
import org.jspecify.annotations.Nullable;

/** One budget with one project, and the facts about them. */
record Case(UUID budget, UUID project, UUID filing) {

    static final FiscalYear YEAR = new FiscalYear(2024);
    static final IndicatorRow OUTPUT = row("产出指标", "数量指标", "培训人次", "≥200人次", 12);
    static final IndicatorRow TIMELY = row("产出指标", "时效指标", "完成时间", "2024年底前完成", 19);
    static final IndicatorRow STRAY = row("产出指标", "时效指标", "完成时间", "2024年底前完成%", 19);

    static Case fresh() {
        return new Case(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    static IndicatorRow row(String dimension, String category, String name, String target, int line) {
        return new IndicatorRow(dimension, category, name, name, target, null, "年度计划", null, null, Place.line(line));
    }

    String budgetSubject() {
        return "budget/" + budget;
    }

    String declarationSubject() {
        return "budget/" + budget + "/content";
    }

    String projectSubject() {
        return "project/" + project;
    }

    ProjectDeclared declared(IndicatorRow... rows) {
        return declared(filing, List.of("提高干部素质"), Set.of("clerk"), rows);
    }

    ProjectDeclared declared(
            @Nullable UUID from, List<String> objectives, Set<String> contributors, IndicatorRow... rows) {
        Project details = new Project(
                null, "干部培训", null, null, null, Coded.NONE, null, Coded.NONE, null, List.of(), List.of(), objectives);
        return new ProjectDeclared(
                budget, project, YEAR, false, Money.ZERO, details, List.of(rows), from, null, contributors);
    }

    /** The project of an earlier year, carried on. @param last null for a new one @param from null where nothing was filed for it yet */
    ProjectDeclared continuing(@Nullable Case last, @Nullable UUID from, IndicatorRow... rows) {
        ProjectDeclared plain = declared(from, List.of("提高干部素质"), Set.of("clerk"), rows);
        return new ProjectDeclared(
                budget,
                project,
                new FiscalYear(2025),
                false,
                plain.amount(),
                plain.details(),
                plain.indicators(),
                from,
                last == null ? null : last.project,
                plain.contributors());
    }

    /** The same project under another name. @param code null for none */
    static ProjectDeclared called(String name, @Nullable String code, ProjectDeclared declared) {
        Project details = Objects.requireNonNull(declared.details());
        return new ProjectDeclared(
                declared.budget(),
                declared.project(),
                declared.fiscalYear(),
                declared.classified(),
                declared.amount(),
                new Project(
                        code,
                        name,
                        null,
                        null,
                        null,
                        Coded.NONE,
                        null,
                        Coded.NONE,
                        null,
                        List.of(),
                        List.of(),
                        details.objectives()),
                declared.indicators(),
                declared.filing(),
                declared.continues(),
                declared.contributors());
    }

    /** The budget of an earlier year, carried on. */
    BudgetDeclared budgetContinuing(Case last) {
        return ofNextYear(null, last.budget);
    }

    /** A budget of the year after, filed anew. */
    BudgetDeclared budgetOfNextYear(IndicatorRow... rows) {
        return ofNextYear(filing, null, rows);
    }

    private BudgetDeclared ofNextYear(@Nullable UUID from, @Nullable UUID continues, IndicatorRow... rows) {
        BudgetDeclared plain = budgetDeclared(List.of("目标"), List.of());
        return new BudgetDeclared(
                budget,
                plain.division(),
                plain.department(),
                new FiscalYear(2025),
                plain.objectives(),
                List.of(rows),
                from,
                plain.funding(),
                plain.sections(),
                plain.figures(),
                plain.tasks(),
                plain.totals(),
                plain.expenditure(),
                plain.staff(),
                plain.threePublic(),
                plain.changes(),
                plain.procurement(),
                plain.assets(),
                plain.units(),
                plain.exemptions(),
                plain.projects(),
                plain.contributors(),
                continues,
                List.of(),
                List.of(),
                List.of());
    }

    ProjectDeclared classified() {
        return new ProjectDeclared(budget, project, YEAR, true, Money.ZERO, null, List.of(), filing, null, Set.of());
    }

    ProjectWithdrawn withdrawn() {
        return new ProjectWithdrawn(budget, project);
    }

    BudgetDeclared budgetDeclared(List<String> objectives, List<Exemption> exemptions, IndicatorRow... rows) {
        return new BudgetDeclared(
                budget,
                new Coded(People.DIVISION, "示例县"),
                new Coded(People.DEPARTMENT, "示例部门"),
                YEAR,
                objectives,
                List.of(rows),
                filing,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                exemptions,
                List.of(project),
                Set.of("budget-clerk"));
    }

    BudgetSubmitted submitted(long declared, long projectSequence) {
        return new BudgetSubmitted(budget, declared, at(projectSequence), Set.of("budget-submitter"));
    }

    BudgetRecalled recalled(long declared, long projectSequence) {
        return new BudgetRecalled(budget, declared, at(projectSequence));
    }

    BudgetReturned returned(long declared, long projectSequence) {
        return new BudgetReturned(budget, declared, at(projectSequence), "请补充");
    }

    BudgetApproved approved(long projectSequence, UUID sheet, long sheetSequence) {
        return new BudgetApproved(
                budget,
                LocalDate.of(2024, 1, 31),
                null,
                Money.ZERO,
                List.of(),
                new ApprovalManifest(
                        1,
                        null,
                        List.of(new ApprovalManifest.Entry(
                                project, projectSequence, new ApprovalManifest.SheetAt(sheet, sheetSequence)))));
    }

    private List<ProjectAt> at(long sequence) {
        return List.of(new ProjectAt(project, sequence));
    }
}
