package org.jixiao.indicator.review.queue;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jixiao.platform.Database;
import org.jixiao.platform.figure.Figures;

/**
 * What operators watch of the bureau's desk: how many submitted sheets of submitted budgets lie there, and since when. A
 * sheet whose project has just changed is counted until it is a draft again; {@link Queues} looks more closely.
 */
@ApplicationScoped
class ReviewFigures {

    private static final String WAITING = """
             from target_sheet sheet join known_budget budget on budget.id = sheet.budget
            where sheet.state = 'SUBMITTED' and budget.state = 'SUBMITTED' and sheet.since is not null""";

    private final Database database;
    private final Clock clock;

    ReviewFigures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void show(@Observes StartupEvent start, Figures figures) {
        figures.show(
                "jixiao.targets.awaiting.review",
                "Target sheets that are submitted, of a budget that is submitted, and neither approved nor returned.",
                () -> database.number("select count(*)" + WAITING));
        figures.show(
                "jixiao.targets.awaiting.review.oldest.seconds",
                "For how long the sheet that was handed in first has been waiting for the bureau; 0 when none does.",
                () -> database.number(
                        "select coalesce(greatest(0, extract(epoch from ?::timestamptz - min(sheet.since))), 0)"
                                + WAITING,
                        clock.instant().toString()));
    }
}
