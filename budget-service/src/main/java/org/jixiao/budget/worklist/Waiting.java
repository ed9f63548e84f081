package org.jixiao.budget.worklist;

import java.time.Instant;

/** How much of a kind waits. @param oldest since when the oldest of it does */
public record Waiting(TaskKind kind, Queue queue, int count, Instant oldest) {

    Waiting(TaskKind kind, int count, Instant oldest) {
        this(kind, kind.queue(), count, oldest);
    }
}
