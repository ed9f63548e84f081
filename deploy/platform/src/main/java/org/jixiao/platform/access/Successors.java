package org.jixiao.platform.access;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.platform.Database;

/**
 * Which departments were merged into which. A token that names one of them reaches what belongs to the survivor and to all
 * that were merged into it. Departments are written {@code division/code}.
 */
@ApplicationScoped
public class Successors {

    /** A request looks at what was known a second ago at most: on every replica a merge counts within that time. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Map.of());

    Successors(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From now on the one is read as the other; whatever was merged into the one before, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String merged, String into) {
        String last = of(into);
        database.update("""
                insert into successor (department, survivor) values (?, ?)
                on conflict (department) do update set survivor = excluded.survivor""", merged, last);
        database.update("update successor set survivor = ? where survivor = ?", last, merged);
    }

    /** The department that stands for this one now: the last survivor, or itself. */
    public String of(String department) {
        return database
                .query(row -> row.getString(1), "select survivor from successor where department = ?", department)
                .stream()
                .findFirst()
                .orElse(department);
    }

    /** All that whoever is named these departments reaches. */
    Set<String> reachedBy(Set<String> named) {
        Map<String, String> survivors = survivors();
        Set<String> standing = named.stream()
                .map(department -> survivors.getOrDefault(department, department))
                .collect(toUnmodifiableSet());
        Stream<String> mergedIntoThem = survivors.entrySet().stream()
                .filter(merge -> standing.contains(merge.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(standing.stream(), mergedIntoThem).collect(toUnmodifiableSet());
    }

    private Map<String, String> survivors() {
        Known last = known;
        Instant now = clock.instant();
        if (now.isBefore(last.until())) {
            return last.survivors();
        }
        Map<String, String> read = database
                .query(
                        row -> Map.entry(row.getString("department"), row.getString("survivor")),
                        "select department, survivor from successor")
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        known = new Known(now.plus(FRESH), read);
        return read;
    }

    private record Known(Instant until, Map<String, String> survivors) {}
}
