package org.jixiao.indicator.target;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.indicator.target.rule.CheckedFiling;

/**
 * The parts of filings that one request looks at, read once each: of many sheets of a budget that are handed in together,
 * each is looked at beside all others. What another request changes meanwhile is seen by the next one.
 */
@RequestScoped
class Filings {

    private final Function<UUID, Optional<CheckedFiling>> read;
    private final Map<UUID, Optional<CheckedFiling>> known = new HashMap<>();

    @Inject
    Filings(KnownFacts facts) {
        this(facts::filing);
    }

    Filings(Function<UUID, Optional<CheckedFiling>> read) {
        this.read = read;
    }

    /** As {@link KnownFacts#filing}. */
    Optional<CheckedFiling> of(UUID budget) {
        return known.computeIfAbsent(budget, read);
    }
}
