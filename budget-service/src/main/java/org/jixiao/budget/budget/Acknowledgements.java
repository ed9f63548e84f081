package org.jixiao.budget.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reasons given for findings. They stand by fingerprint: through new revisions, and whoever finds the same again. */
@ApplicationScoped
class Acknowledgements implements PanacheRepositoryBase<Acknowledgement, Acknowledgement.Key> {

    Map<String, Acknowledgement> of(UUID budget) {
        return this.<Acknowledgement>list("key.budget", budget).stream()
                .collect(Collectors.toMap(Acknowledgement::fingerprint, Function.identity()));
    }

    /** The reasons that were given then, and no others. */
    void restore(UUID budget, List<FindingState> kept) {
        Set<String> answered = kept.stream()
                .filter(state -> state.reason() != null)
                .map(state -> state.finding().fingerprint())
                .collect(Collectors.toSet());
        of(budget).values().stream()
                .filter(given -> !answered.contains(given.fingerprint()))
                .forEach(this::delete);
        for (FindingState state : kept) {
            String reason = state.reason();
            String by = state.acknowledgedBy();
            Instant at = state.acknowledgedAt();
            if (reason != null && by != null && at != null) {
                give(budget, state.finding().fingerprint(), reason, by, at);
            }
        }
    }

    Acknowledgement give(UUID budget, String fingerprint, String reason, String by, Instant at) {
        Acknowledgement.Key key = new Acknowledgement.Key(budget, fingerprint);
        Acknowledgement present = findById(key);
        if (present != null) {
            present.restate(reason, by, at);
            return present;
        }
        Acknowledgement given = new Acknowledgement(key, reason, by, at);
        persist(given);
        return given;
    }
}
