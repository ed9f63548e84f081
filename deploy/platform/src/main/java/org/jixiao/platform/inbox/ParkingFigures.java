package org.jixiao.platform.inbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jixiao.platform.Database;
import org.jixiao.platform.figure.Figures;

/** What could not be applied and waits for an operator. */
@ApplicationScoped
class ParkingFigures {

    private final Database database;

    ParkingFigures(Database database) {
        this.database = database;
    }

    void show(@Observes StartupEvent start, Figures figures) {
        figures.show(
                "jixiao.dead.letters",
                "Events that could not be applied: one for each aggregate that is parked.",
                () -> database.number("select count(*) from parked_event where reason is not null"));
        figures.show(
                "jixiao.dead.letters.oldest.seconds",
                "For how long the first dead letter has been waiting for an operator; 0 when there is none.",
                () -> database.number("""
                        select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(parked_at))), 0)
                        from parked_event where reason is not null"""));
        figures.show(
                "jixiao.parked.events",
                "Events that wait behind a dead letter of the same aggregate.",
                () -> database.number("select count(*) from parked_event where reason is null"));
    }
}
