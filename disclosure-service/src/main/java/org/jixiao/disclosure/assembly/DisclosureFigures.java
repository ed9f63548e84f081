package org.jixiao.disclosure.assembly;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.disclosure.clock.Timeliness;
import org.jixiao.platform.figure.Figures;

/** What operators watch: how the disclosures that are not public stand to their last day, and what cannot be assembled. */
@ApplicationScoped
class DisclosureFigures {

    private final Disclosures disclosures;
    private final Clock clock;

    DisclosureFigures(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    void show(@Observes StartupEvent start, Figures figures) {
        unpublished(figures, Timeliness.DUE, "due");
        unpublished(figures, Timeliness.DUE_SOON, "due-soon");
        unpublished(figures, Timeliness.OVERDUE, "overdue");
        figures.show(
                "jixiao.disclosure.assembling.oldest.seconds",
                "For how long the oldest disclosure has been waiting for something its approval names; 0 when none does.",
                this::oldestAssembling);
    }

    private void unpublished(Figures figures, Timeliness timeliness, String word) {
        figures.show(
                "jixiao.disclosures.unpublished",
                "Disclosures that are not public, by how they stand to their last day in Shanghai.",
                () -> disclosures.count(timeliness, LocalDate.now(clock)),
                "timeliness",
                word);
    }

    private double oldestAssembling() {
        return disclosures
                .oldestAssembling()
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
