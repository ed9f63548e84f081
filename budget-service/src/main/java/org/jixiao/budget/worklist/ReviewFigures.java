package org.jixiao.budget.worklist;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jixiao.platform.Database;
import org.jixiao.platform.figure.Figures;

/** What operators watch of the bureau's desk: how many submitted budgets lie there, and since when. */
@ApplicationScoped
class ReviewFigures {

    private static final String SUBMITTED = " from department_budget where state = 'SUBMITTED'";

    private final Database database;

    ReviewFigures(Database database) {
        this.database = database;
    }

    void show(@Observes StartupEvent start, Figures figures) {
        figures.show(
                "jixiao.budgets.awaiting.review",
                "Budgets that are submitted, so frozen, and neither approved nor returned.",
                () -> database.number("select count(*)" + SUBMITTED));
        figures.show(
                "jixiao.budgets.awaiting.review.oldest.seconds",
                "For how long the budget that was submitted first has been waiting for the bureau; 0 when none does.",
                () -> database.number(
                        "select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(state_since))), 0)"
                                + SUBMITTED));
    }
}
