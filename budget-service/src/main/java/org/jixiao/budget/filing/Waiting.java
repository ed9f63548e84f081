package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Requests that wait for a filing to be read. No thread waits with them. */
@ApplicationScoped
class Waiting {

    private final Map<UUID, Set<CompletableFuture<UUID>>> waiting = new ConcurrentHashMap<>();
    private final Filings filings;

    Waiting(Filings filings) {
        this.filings = filings;
    }

    /** Comes to its end when the filing does, or after that time; which of them it was, the filing says. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CompletionStage<UUID> until(UUID filing, Duration longest) {
        CompletableFuture<UUID> end = new CompletableFuture<>();
        waiting.computeIfAbsent(filing, id -> ConcurrentHashMap.newKeySet()).add(end);
        if (filings.hasEnded(filing)) {
            end.complete(filing);
        }
        end.completeOnTimeout(filing, longest.toMillis(), TimeUnit.MILLISECONDS);
        return end.whenComplete((id, failure) -> leave(filing, end));
    }

    /** This filing is read, or refused. */
    void ended(UUID filing) {
        Set.copyOf(waiting.getOrDefault(filing, Set.of())).forEach(end -> end.complete(filing));
    }

    /** Looks which of those waited for have ended: another replica may have read them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void look() {
        if (!waiting.isEmpty()) {
            filings.ended(Set.copyOf(waiting.keySet())).forEach(this::ended);
        }
    }

    private void leave(UUID filing, CompletableFuture<UUID> end) {
        waiting.computeIfPresent(filing, (id, others) -> {
            others.remove(end);
            return others.isEmpty() ? null : others;
        });
    }
}
