package org.jixiao.indicator.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jixiao.platform.store.AsJson;

/** A department's budget as last declared, as far as sheets are judged by it. */
@Entity
@Table(name = "known_declaration")
class KnownDeclaration {

    @Id
    private UUID budget;

    @AsJson
    private BudgetFacts facts;

    protected KnownDeclaration() {}

    KnownDeclaration(UUID budget, BudgetFacts facts) {
        this.budget = budget;
        this.facts = facts;
    }

    void says(BudgetFacts said) {
        facts = said;
    }

    BudgetFacts facts() {
        return facts;
    }
}
