package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.ApprovalManifest.Entry;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.TargetApproved;
import org.jspecify.annotations.Nullable;

/** Finds what an approval's manifest names among the states that have arrived. */
@ApplicationScoped
class Manifest {

    private final States states;

    Manifest(States states) {
        this.states = states;
    }

    /** What has not arrived. @param found complete; null unless that is nothing @param year empty until the content has arrived */
    record Search(List<Missing> missing, @Nullable Approved found, Optional<FiscalYear> year) {}

    Search search(BudgetApproved approval) {
        List<Missing> missing = new ArrayList<>();
        long declared = approval.manifest().declared();
        BudgetDeclared content = states.find(States.Kind.CONTENT, approval.budget(), declared, BudgetDeclared.class)
                .orElse(null);
        if (content == null) {
            missing.add(new Missing(Missing.What.CONTENT, approval.budget(), declared));
        }
        Sheet departmentSheet = sheet(approval.manifest().departmentSheet(), missing);
        List<Approved.Part> parts = new ArrayList<>();
        for (Entry entry : approval.manifest().projects()) {
            Sheet sheet = sheet(entry.sheet(), missing);
            project(entry.project(), entry.sequence(), missing).ifPresent(project -> {
                parts.add(new Approved.Part(project, sheet));
            });
        }
        Approved found =
                content == null || !missing.isEmpty() ? null : new Approved(approval, content, departmentSheet, parts);
        return new Search(missing, found, Optional.ofNullable(content).map(BudgetDeclared::fiscalYear));
    }

    private Optional<ProjectDeclared> project(UUID id, long sequence, List<Missing> missing) {
        Optional<ProjectDeclared> found = states.find(States.Kind.PROJECT, id, sequence, ProjectDeclared.class);
        if (found.isEmpty()) {
            missing.add(new Missing(Missing.What.PROJECT, id, sequence));
        }
        return found;
    }

    private @Nullable Sheet sheet(@Nullable SheetAt named, List<Missing> missing) {
        if (named == null) {
            return null;
        }
        Optional<TargetApproved> found =
                states.find(States.Kind.SHEET, named.sheet(), named.sequence(), TargetApproved.class);
        if (found.isEmpty()) {
            missing.add(new Missing(Missing.What.SHEET, named.sheet(), named.sequence()));
        }
        return found.map(TargetApproved::sheet).orElse(null);
    }
}
