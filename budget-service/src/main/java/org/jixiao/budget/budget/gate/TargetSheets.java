package org.jixiao.budget.budget.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jixiao.indicator.contract.SheetAbout;

/** The target sheets of all budgets. */
@ApplicationScoped
class TargetSheets implements PanacheRepositoryBase<TargetSheet, UUID> {

    List<TargetSheet> of(UUID budget) {
        return list("budget", budget);
    }

    /** The sheet an event is about, known from now on. */
    TargetSheet known(SheetAbout about) {
        return findByIdOptional(about.sheet()).orElseGet(() -> {
            TargetSheet sheet = new TargetSheet(about);
            persist(sheet);
            return sheet;
        });
    }
}
