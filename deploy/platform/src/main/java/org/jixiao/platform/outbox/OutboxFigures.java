package org.jixiao.platform.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jixiao.platform.Database;
import org.jixiao.platform.figure.Figures;

/** How far the relay is behind: what is true here and not yet told. */
@ApplicationScoped
class OutboxFigures {

    /** Beyond this a count would read the whole of a table that only says "very many". */
    private static final int MOST = 100_000;

    private final Database database;

    OutboxFigures(Database database) {
        this.database = database;
    }

    void show(@Observes StartupEvent start, Figures figures) {
        figures.show(
                "jixiao.outbox.facts",
                "Facts that are committed and not yet acknowledged by the broker; 100000 stands for more.",
                this::facts);
        figures.show(
                "jixiao.outbox.oldest.seconds",
                "For how long the first of the facts that wait for the broker has been waiting; 0 when none does.",
                this::oldest);
    }

    private double facts() {
        return database.number("select count(*) from (select 1 from outbox limit " + MOST + ") as waiting");
    }

    private double oldest() {
        return database.number("""
                select coalesce((
                    select greatest(0, extract(epoch from clock_timestamp() - waiting_since))
                    from outbox order by seq limit 1), 0)""");
    }
}
