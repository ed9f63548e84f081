package org.jixiao.disclosure.site.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jixiao.disclosure.publication.Editions;

/**
 * Makes findable at the start what was published before there was a search, or what was taken out of its table. Each
 * version in a transaction of its own; two replicas that do it at once do the same.
 */
@ApplicationScoped
public class SearchFilling {

    private final SearchTexts texts;
    private final Editions editions;

    SearchFilling(SearchTexts texts, Editions editions) {
        this.texts = texts;
        this.editions = editions;
    }

    void start(@Observes StartupEvent started) {
        fill();
    }

    /** What is found already stays as it is. */
    public void fill() {
        texts.unfilled().forEach(budget -> QuarkusTransaction.requiringNew().run(() -> fill(budget)));
    }

    private void fill(UUID budget) {
        texts.lock(budget);
        editions.newest(budget)
                .filter(edition -> !edition.isWithdrawn())
                .ifPresent(edition -> texts.fill(edition.document()));
    }
}
