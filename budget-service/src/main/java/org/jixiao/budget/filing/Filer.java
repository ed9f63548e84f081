package org.jixiao.budget.filing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetFindings;
import org.jixiao.budget.budget.BudgetOpening;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Limits;
import org.jixiao.budget.budget.Parts;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.forms.Statement;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectEvents;
import org.jixiao.budget.project.ProjectRegister;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.problem.NotFound;

/** Lays what was read over its budget and tells what changed, for whoever handed it in. */
@ApplicationScoped
class Filer {

    /** Of two thousand projects on a machine that has much else to do. */
    private static final int LONGEST_SECONDS = 600;

    private static final Parts<BudgetContent> PARTS = Parts.of(BudgetContent.class);

    private final Projects projects;
    private final ProjectRegister register;
    private final BudgetFindings findings;
    private final BudgetEvents budgetEvents;
    private final ProjectEvents projectEvents;
    private final BudgetOpening opening;
    private final Budgets budgets;
    private final Endings endings;

    Filer(
            Projects projects,
            ProjectRegister register,
            BudgetFindings findings,
            BudgetEvents budgetEvents,
            ProjectEvents projectEvents,
            BudgetOpening opening,
            Budgets budgets,
            Endings endings) {
        this.projects = projects;
        this.register = register;
        this.findings = findings;
        this.budgetEvents = budgetEvents;
        this.projectEvents = projectEvents;
        this.opening = opening;
        this.budgets = budgets;
        this.endings = endings;
    }

    /**
     * @throws org.jixiao.platform.problem.Refusal if the budget is frozen, or cannot hold so much; then nothing is changed
     * @throws ClaimLost if another one has taken the filing up; then neither
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void layOver(Claim claim, HandedIn handedIn, Reading reading, Watch watch) {
        DepartmentBudget budget = budget(handedIn);
        budget.requireOpen();
        FiledProjects filed = new FiledProjects(budget, handedIn, projects.in(budget.id()));
        filed.layOver(reading, watch::laid);
        List<BudgetProject> withdrawn = handedIn.mode() == Mode.REPLACE ? filed.absent() : List.of();
        filed.created().forEach(register::take);
        withdrawn.forEach(project -> register.remove(budget, project));
        Limits.requireProjects(projects.count("budget", budget.id()));

        Merge merge = content(budget, reading);
        declare(budget, merge, reading, handedIn, filed.changeTheBudget() || !withdrawn.isEmpty());
        Stream.concat(filed.created().stream(), filed.changed().stream())
                .forEach(project -> projectEvents.declared(budget, project));

        List<Finding> about = aboutTheBudget(budget, reading, filed);
        findings.replace(budget.id(), null, about);
        filed.findings().forEach(found -> findings.replace(budget.id(), found.project(), found.findings()));
        endings.read(claim, budget, report(reading, filed, merge, about, handedIn.mode()), watch.standing());
    }

    /** Locked. The one it was handed in for, even where another one has been opened since. */
    private DepartmentBudget budget(HandedIn handedIn) {
        UUID known = handedIn.budget();
        return known == null
                ? opening.opened(handedIn.department(), handedIn.year(), handedIn.filer())
                : budgets.locked(known).orElseThrow(NotFound::new);
    }

    private static Merge content(DepartmentBudget budget, Reading reading) {
        BudgetContent said = said(reading);
        Limits.requireProse(said.prose());
        return Merge.of(PARTS, budget.content(), said, budget.edited(), null);
    }

    private static BudgetContent said(Reading reading) {
        Statement stated = reading.statement();
        return new BudgetContent(
                reading.objectives(),
                stated.funding(),
                reading.sections(),
                stated.figures(),
                stated.tasks(),
                stated.totals(),
                stated.expenditure(),
                stated.staff(),
                stated.threePublic(),
                stated.changes(),
                stated.procurement(),
                stated.assets(),
                stated.units());
    }

    private void declare(
            DepartmentBudget budget, Merge merge, Reading reading, HandedIn handedIn, boolean otherProjects) {
        BudgetContent said = said(reading);
        BudgetContent laid = PARTS.overlay(budget.content(), said, merge.taken());
        Provenance read =
                Provenance.of(handedIn.filing(), handedIn.file().sha256(), new ReadPlaces(reading).ofBudget(), PARTS);
        Provenance from = budget.matter().provenance().laid(read, PARTS.differing(laid, said));
        String editor = handedIn.filer().subject();
        boolean otherContent = budget.file(laid, reading.statement().indicators(), handedIn.filing(), from, editor);
        if (otherProjects && !otherContent) {
            budget.projectsChanged(editor);
        }
        if (otherProjects || otherContent) {
            budgetEvents.declared(budget);
        }
    }

    private static List<Finding> aboutTheBudget(DepartmentBudget budget, Reading reading, FiledProjects filed) {
        List<Finding> found = new ArrayList<>(FiledMatter.others(reading.findings()));
        String proposed = reading.department().name();
        if (proposed != null
                && differs(reading.department(), budget.department().coded())) {
            found.add(FilingFinding.departmentDiffers(proposed));
        }
        found.addAll(filed.unplaced());
        return found;
    }

    private static boolean differs(Coded proposed, Coded department) {
        boolean sameCode = proposed.code() != null && proposed.code().equals(department.code());
        return !sameCode
                && !ProjectMatch.plain(String.valueOf(proposed.name()))
                        .equals(ProjectMatch.plain(String.valueOf(department.name())));
    }

    private static FilingReport report(
            Reading reading, FiledProjects filed, Merge merge, List<Finding> about, Mode mode) {
        List<Finding> all = Stream.concat(
                        about.stream(), filed.findings().stream().flatMap(found -> found.findings().stream()))
                .toList();
        return new FilingReport(
                reading.layout(),
                reading.sure(),
                reading.department(),
                reading.fiscalYear(),
                Contents.of(reading, filed.read()),
                filed.read(),
                filed.absent().stream()
                        .map(project -> AbsentProject.of(project, mode == Mode.REPLACE))
                        .toList(),
                Stream.concat(merge.proposed().stream(), filed.proposed().stream())
                        .toList(),
                all,
                LineAccount.of(reading.lines()),
                reading.lines().stream().map(filed.matter()::named).toList(),
                reading.notUnderstood());
    }
}
