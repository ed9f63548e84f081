package org.jixiao.gateway.live;

import java.util.List;
import java.util.Optional;

/**
 * What one listener is told of the common memory, in its order, as the text of Server-Sent Events. Each event carries how far the
 * listener has come with it; an event {@code reset} says that something was missed for good.
 */
final class Reading {
    /** How long a client waits before it comes back, in milliseconds. */
    private static final String RETRY = "retry: 2000\n";

    private static final int SOME = 64;

    private final Recent recent;
    private final Reach reach;
    private long count;
    private Position position;
    private String told = "";

    /** @param from where it reads on */
    Reading(Recent recent, Reach reach, Recent.Place from) {
        this.recent = recent;
        this.reach = reach;
        this.count = from.count();
        this.position = from.position();
    }

    /** @param anew whether its client has missed something that is forgotten */
    String beginning(boolean anew) {
        return RETRY + (anew ? reset() : id() + "\n");
    }

    /** What has come for it, perhaps nothing of what has come; empty where nothing has. */
    Optional<String> more() {
        var some = recent.from(new Recent.Place(count, position), SOME);
        some.ifPresent(run -> count = run.next());
        return some.isEmpty()
                ? Optional.of(startOver())
                : some.map(Recent.Run::events).filter(come -> !come.isEmpty()).map(this::hear);
    }

    /** That the connection is alive; and how far it has come, should only others have been spoken to. */
    String sign() {
        return position.token().equals(told) ? ":\n\n" : id() + "\n";
    }

    private String hear(List<Told> come) {
        var heard = new StringBuilder();
        for (var one : come) {
            if (!position.isPast(one)) {
                position.pass(one);
                if (reach.covers(one)) {
                    heard.append(id()).append("data: ").append(one.json()).append("\n\n");
                }
            }
        }
        return heard.toString();
    }

    private String startOver() {
        var now = recent.now();
        count = now.count();
        position = now.position();
        return reset();
    }

    private String reset() {
        return id() + "event: reset\ndata: {}\n\n";
    }

    private String id() {
        told = position.token();
        return "id: " + told + "\n";
    }
}
