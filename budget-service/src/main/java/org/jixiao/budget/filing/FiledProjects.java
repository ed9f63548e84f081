package org.jixiao.budget.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Parts;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.FiledProject;
import org.jixiao.budget.project.ProjectContent;

/** The projects of one document, laid one after the other over those of the budget. */
final class FiledProjects {

    private static final Parts<ProjectContent> PARTS = Parts.of(ProjectContent.class);

    private final DepartmentBudget budget;
    private final UUID filing;
    private final String sha256;
    private final String editor;
    private final List<BudgetProject> present;
    private final ProjectMatch match;
    private int nextPosition;

    private final Set<BudgetProject> met = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ReadProject> read = new ArrayList<>();
    private final List<ProposedChange> proposed = new ArrayList<>();
    private final List<BudgetProject> created = new ArrayList<>();
    private final List<BudgetProject> changed = new ArrayList<>();
    private final List<ProjectFindings> findings = new ArrayList<>();
    private final List<Finding> unplaced = new ArrayList<>();
    private final FiledMatter matter = new FiledMatter();
    private boolean exemptionsChanged;

    /** What was found about one project. */
    record ProjectFindings(UUID project, List<Finding> findings) {}

    FiledProjects(DepartmentBudget budget, HandedIn handedIn, List<BudgetProject> present) {
        this.budget = budget;
        this.filing = handedIn.filing();
        this.sha256 = handedIn.file().sha256();
        this.editor = handedIn.filer().subject();
        this.present = present;
        this.match = new ProjectMatch(present);
        this.nextPosition =
                present.stream().mapToInt(BudgetProject::position).max().orElse(0) + 1;
    }

    /** @param laid is told how many are done */
    void layOver(Reading reading, IntConsumer laid) {
        ReadPlaces places = new ReadPlaces(reading);
        for (int i = 0; i < reading.projects().size(); i++) {
            ProjectReading one = reading.projects().get(i);
            FiledProject filed = new FiledProject(
                    ProjectContent.of(one.details(), one.amount()),
                    one.classified(),
                    one.indicators(),
                    filing,
                    one.place().equals(Place.NOWHERE) ? null : one.place(),
                    Provenance.of(filing, sha256, places.ofProject(i), PARTS));
            List<BudgetProject> candidates = match.candidates(filed.content()).stream()
                    .filter(project -> !met.contains(project))
                    .toList();
            if (candidates.isEmpty()) {
                create(i, one, filed, reading);
            } else if (candidates.size() == 1) {
                meet(i, one, filed, candidates.get(0), reading);
            } else {
                leave(i, one, candidates, reading);
            }
            laid.accept(i + 1);
        }
    }

    private void create(int position, ProjectReading one, FiledProject filed, Reading reading) {
        BudgetProject project = BudgetProject.filed(budget.id(), nextPosition++, filed, editor);
        created.add(project);
        settle(position, one, project, ReadProject.Outcome.CREATED, reading, Set.of());
    }

    private void meet(int position, ProjectReading one, FiledProject filed, BudgetProject project, Reading reading) {
        met.add(project);
        Merge merge = Merge.of(PARTS, project.content(), filed.content(), project.edited(), project.id());
        boolean changes = project.file(filed, merge.taken(), editor);
        if (changes) {
            changed.add(project);
        }
        proposed.addAll(merge.proposed());
        ReadProject.Outcome outcome = changes ? ReadProject.Outcome.CHANGED : ReadProject.Outcome.UNCHANGED;
        settle(position, one, project, outcome, reading, merge.proposedParts());
    }

    /** Nothing is taken over, and none of them is missing from the document either. */
    private void leave(int position, ProjectReading one, List<BudgetProject> candidates, Reading reading) {
        met.addAll(candidates);
        String pointer = "/filings/" + filing + "/projects/" + position;
        matter.next(pointer);
        unplaced.addAll(matter.findingsOf(position, reading.findings()));
        unplaced.add(FilingFinding.ambiguous(pointer, one.place(), one.details().name()));
        read.add(ReadProject.of(one, null, ReadProject.Outcome.AMBIGUOUS));
    }

    private void settle(
            int position,
            ProjectReading one,
            BudgetProject project,
            ReadProject.Outcome outcome,
            Reading reading,
            Set<String> proposedParts) {
        matter.next(project.pointer());
        mark(project);
        List<Finding> found = new ArrayList<>(matter.findingsOf(position, reading.findings()).stream()
                .filter(finding -> !proposedParts.contains(part(project, finding)))
                .toList());
        if (!seen.add(ProjectMatch.key(project.content()))) {
            found.add(FilingFinding.twice(
                    project.pointer(), one.place(), project.content().name()));
        }
        findings.add(new ProjectFindings(project.id(), found));
        read.add(ReadProject.of(one, project.id(), outcome));
    }

    /** The document's own mark exempts a project, and with the mark the exemption goes. */
    private void mark(BudgetProject project) {
        boolean marked = budget.exemptions().isByMark(project.id());
        if (project.classified() && !marked) {
            budget.exemptByMark(project.id());
        } else if (!project.classified() && marked) {
            budget.forget(project.id());
        }
        exemptionsChanged |= project.classified() != marked;
    }

    /** The part of a project that a finding is about; empty where it is about the whole. */
    private static String part(BudgetProject project, Finding finding) {
        String within = finding.path().substring(project.pointer().length());
        int end = within.indexOf('/', 1);
        return within.isEmpty() ? "" : within.substring(1, end < 0 ? within.length() : end);
    }

    /** Those of the budget that the document does not mention. */
    List<BudgetProject> absent() {
        return present.stream().filter(project -> !met.contains(project)).toList();
    }

    /** The budget now holds other projects, or other exemptions. */
    boolean changeTheBudget() {
        return !created.isEmpty() || exemptionsChanged;
    }

    List<BudgetProject> created() {
        return created;
    }

    List<BudgetProject> changed() {
        return changed;
    }

    List<ReadProject> read() {
        return read;
    }

    List<ProposedChange> proposed() {
        return proposed;
    }

    List<ProjectFindings> findings() {
        return findings;
    }

    /** What was found about projects that could not be matched. */
    List<Finding> unplaced() {
        return unplaced;
    }

    FiledMatter matter() {
        return matter;
    }
}
