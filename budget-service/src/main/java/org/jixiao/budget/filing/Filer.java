package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetFindings;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Limits;
import org.jixiao.budget.budget.Parts;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.form.Statement;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectEvents;
import org.jixiao.budget.project.ProjectRegister;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.Ids;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;

/** Lays a document over a budget that is locked, keeps it, and tells what changed. */
@ApplicationScoped
class Filer {

    private static final Parts<BudgetContent> PARTS = Parts.of(BudgetContent.class);

    private final Projects projects;
    private final ProjectRegister register;
    private final BudgetFindings findings;
    private final BudgetEvents budgetEvents;
    private final ProjectEvents projectEvents;
    private final Filings filings;
    private final FiledDocuments documents;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Filer(
            Projects projects,
            ProjectRegister register,
            BudgetFindings findings,
            BudgetEvents budgetEvents,
            ProjectEvents projectEvents,
            Filings filings,
            FiledDocuments documents,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.register = register;
        this.findings = findings;
        this.budgetEvents = budgetEvents;
        this.projectEvents = projectEvents;
        this.filings = filings;
        this.documents = documents;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws org.jixiao.platform.problem.Refusal if the budget is frozen, or cannot hold so much; then nothing is
     *     stored
     */
    Filing file(DepartmentBudget budget, Reading reading, FiledFile file, Mode mode) {
        budget.requireOpen();
        UUID id = Ids.next();
        FiledProjects filed = new FiledProjects(budget, id, caller.subject(), projects.in(budget.id()));
        filed.layOver(reading);
        List<BudgetProject> withdrawn = mode == Mode.REPLACE ? filed.absent() : List.of();
        filed.created().forEach(register::take);
        withdrawn.forEach(project -> register.remove(budget, project));
        Limits.requireProjects(projects.count("budget", budget.id()));

        Merge merge = content(budget, reading);
        declare(budget, merge, reading, id, filed.changeTheBudget() || !withdrawn.isEmpty());
        Stream.concat(filed.created().stream(), filed.changed().stream())
                .forEach(project -> projectEvents.declared(budget, project));

        List<Finding> about = aboutTheBudget(budget, reading, filed);
        findings.replace(budget.id(), null, about);
        filed.findings().forEach(found -> findings.replace(budget.id(), found.project(), found.findings()));
        return kept(budget, id, file, report(reading, filed, merge, about));
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

    private void declare(DepartmentBudget budget, Merge merge, Reading reading, UUID filing, boolean otherProjects) {
        BudgetContent laid = PARTS.overlay(budget.content(), said(reading), merge.taken());
        boolean otherContent = budget.file(laid, reading.statement().indicators(), filing, caller.subject());
        if (otherProjects && !otherContent) {
            budget.projectsChanged(caller.subject());
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

    private static FilingReport report(Reading reading, FiledProjects filed, Merge merge, List<Finding> about) {
        List<Finding> all = Stream.concat(
                        about.stream(), filed.findings().stream().flatMap(found -> found.findings().stream()))
                .toList();
        return new FilingReport(
                reading.layout(),
                reading.sure(),
                reading.department(),
                reading.fiscalYear(),
                reading.objectives().size(),
                reading.sections().size(),
                filed.read(),
                Stream.concat(merge.proposed().stream(), filed.proposed().stream())
                        .toList(),
                all,
                LineAccount.of(reading.lines()),
                reading.lines().stream().map(filed.matter()::named).toList(),
                reading.notUnderstood());
    }

    private Filing kept(DepartmentBudget budget, UUID id, FiledFile file, FilingReport report) {
        Filing filing = new Filing(id, budget.id(), file, caller.subject(), clock.instant(), report);
        filings.persist(filing);
        documents.persist(new FiledDocument(id, file.bytes()));
        audit.record(BudgetActs.on("file", "filing/" + id, budget, budget.sequence(), null));
        return filing;
    }
}
