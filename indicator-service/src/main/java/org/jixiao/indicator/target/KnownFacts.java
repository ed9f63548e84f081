package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.indicator.target.rule.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is known of projects and budgets beside their sheets, so that rules can look at it. */
@ApplicationScoped
class KnownFacts {

    private final KnownProjects projects;
    private final KnownDeclarations declarations;
    private final TargetSheets sheets;

    KnownFacts(KnownProjects projects, KnownDeclarations declarations, TargetSheets sheets) {
        this.projects = projects;
        this.declarations = declarations;
        this.sheets = sheets;
    }

    void heard(ProjectDeclared declared) {
        Project details = declared.details();
        CheckedProject said = details == null
                ? null
                : CheckedProject.of(
                        declared.project(), details, declared.amount(), declared.place(), declared.places());
        String code = details == null ? null : details.code();
        Optional<KnownProject> known = projects.findByIdOptional(declared.project());
        known.ifPresent(project -> project.says(said, code));
        if (known.isEmpty()) {
            KnownProject first = new KnownProject(declared.project(), declared.budget());
            first.says(said, code);
            projects.persist(first);
        }
    }

    void heard(BudgetDeclared declared) {
        BudgetFacts facts = BudgetFacts.of(declared);
        declarations
                .findByIdOptional(declared.budget())
                .ifPresentOrElse(
                        known -> known.says(facts),
                        () -> declarations.persist(new KnownDeclaration(declared.budget(), facts)));
    }

    /** It left the budget. */
    void gone(UUID project) {
        projects.deleteById(project);
    }

    /** Null for the department as a whole. Of a project told of before any of this was kept the name is known. */
    @Nullable
    CheckedProject of(SheetSubject about) {
        UUID project = about.project();
        return project == null
                ? null
                : projects.findByIdOptional(project)
                        .flatMap(KnownProject::facts)
                        .orElseGet(() -> nameless(project, about.name()));
    }

    /** Where the parts of a department's budget stand in the document that was filed. */
    Whereabouts ofBudget(UUID budget) {
        return declarations
                .findByIdOptional(budget)
                .map(known -> known.facts().whereabouts())
                .orElse(Whereabouts.NOWHERE);
    }

    private static CheckedProject nameless(UUID project, @Nullable String name) {
        return new CheckedProject(project, name == null ? "" : name, null, null, null, null, null, Coded.NONE);
    }

    /** Empty until every project of the manifest was heard of: before, nothing can be said of the parts together. */
    Optional<CheckedFiling> filing(UUID budget) {
        return declarations
                .findByIdOptional(budget)
                .map(KnownDeclaration::facts)
                .flatMap(facts -> {
                    List<KnownProject> known = projects.ofBudget(budget);
                    Set<UUID> heard = known.stream().map(KnownProject::id).collect(Collectors.toSet());
                    return heard.containsAll(facts.projects())
                            ? Optional.of(filing(budget, facts, known))
                            : Optional.empty();
                });
    }

    private CheckedFiling filing(UUID budget, BudgetFacts facts, List<KnownProject> known) {
        Set<UUID> held = Set.copyOf(facts.projects());
        return new CheckedFiling(
                facts.department(),
                facts.objectives(),
                facts.sections(),
                facts.tasks(),
                known.stream()
                        .filter(project -> held.contains(project.id()))
                        .flatMap(project -> project.facts().stream())
                        .toList(),
                inOrder(sheets.filedIn(budget), facts.projects()));
    }

    /** As the document has its projects. */
    private static List<FiledSheet> inOrder(List<FiledSheet> sheets, List<UUID> manifest) {
        Map<UUID, Integer> order = new HashMap<>();
        manifest.forEach(project -> order.putIfAbsent(project, order.size()));
        return sheets.stream()
                .filter(sheet -> sheet.project() == null || order.containsKey(sheet.project()))
                .sorted(Comparator.comparing(sheet -> sheet.project() == null ? -1 : order.get(sheet.project())))
                .toList();
    }
}
