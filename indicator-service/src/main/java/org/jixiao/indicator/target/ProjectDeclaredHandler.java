package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A project has a sheet, drawn up for what it says now. A classified one has none. */
@ApplicationScoped
class ProjectDeclaredHandler implements EventHandler<ProjectDeclared> {

    private final KnownBudgets budgets;
    private final TargetSheets sheets;
    private final Forerunners forerunners;
    private final KnownFacts facts;
    private final SheetChronicle chronicle;

    ProjectDeclaredHandler(
            KnownBudgets budgets,
            TargetSheets sheets,
            Forerunners forerunners,
            KnownFacts facts,
            SheetChronicle chronicle) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.forerunners = forerunners;
        this.facts = facts;
        this.chronicle = chronicle;
    }

    @Override
    public Class<ProjectDeclared> type() {
        return ProjectDeclared.class;
    }

    @Override
    public void on(Event<ProjectDeclared> event) {
        ProjectDeclared fact = event.fact();
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        if (budget.hasClosed(event.revision())) {
            return;
        }
        facts.heard(fact);
        Optional<TargetSheet> present = sheets.ofProject(fact.project());
        if (fact.classified()) {
            present.ifPresent(this::close);
            return;
        }
        Declaration declared = Declaration.ofProject(event);
        if (present.isEmpty()) {
            Wording beginning = forerunners.ofProject(fact.continues());
            draft(TargetSheet.ofProject(budget, fact.project(), fact.fiscalYear(), beginning, declared), fact);
        } else if (present.get().isOutdatedBy(declared)) {
            redraft(present.get(), declared, fact);
        }
    }

    private void draft(TargetSheet sheet, ProjectDeclared fact) {
        lookBack(sheet, fact);
        sheets.persist(sheet);
        chronicle.recordBySystem("draft", sheet, sheet.wording().provenance());
        chronicle.tell(sheet);
    }

    private void redraft(TargetSheet sheet, Declaration declared, ProjectDeclared fact) {
        sheet.beginWith(forerunners.ofProject(declared.continues()));
        sheet.redraw(declared);
        lookBack(sheet, fact);
        chronicle.recordBySystem("redraft", sheet, null);
        chronicle.tell(sheet);
    }

    private void lookBack(TargetSheet sheet, ProjectDeclared fact) {
        Project details = fact.details();
        if (fact.continues() == null && details != null) {
            forerunners.link(sheet, details.code());
        }
        forerunners.remind(sheet);
    }

    private void close(TargetSheet sheet) {
        sheet.close();
        chronicle.recordBySystem("close", sheet, null);
    }
}
