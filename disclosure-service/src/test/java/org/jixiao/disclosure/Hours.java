package org.jixiao.disclosure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jixiao.disclosure.clock.Timed;

/** Lets time pass: what has fallen due by an instant is done, as by the replica that keeps the time. */
@Singleton
public class Hours {

    private final List<Timed> works;

    Hours(@All List<Timed> works) {
        this.works = works;
    }

    /** @param work name of the class that does it */
    void pass(String work, Instant until) {
        List<Timed> named = works.stream()
                .filter(each -> each.getClass().getSimpleName().startsWith(work))
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(work);
        }
        named.forEach(each -> each.round(until));
    }
}
