package org.jixiao.budget.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jixiao.budget.contract.Finding;
import org.jixiao.platform.Ids;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** What a reader found in a document about a budget or one of its projects. */
@Entity
public class BudgetFinding {

    @Id
    private UUID id;

    private UUID budget;

    /** Null where it is about the budget itself. */
    private @Nullable UUID project;

    private String fingerprint;

    @AsJson
    private Finding finding;

    protected BudgetFinding() {}

    BudgetFinding(UUID budget, @Nullable UUID project, Finding finding) {
        this.id = Ids.next();
        this.budget = budget;
        this.project = project;
        this.fingerprint = finding.fingerprint();
        this.finding = finding;
    }

    UUID budget() {
        return budget;
    }

    Found found() {
        return new Found(project, finding);
    }

    String fingerprint() {
        return fingerprint;
    }

    Finding finding() {
        return finding;
    }
}
