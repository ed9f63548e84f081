package org.jixiao.disclosure.assembly;

import java.time.LocalDate;
import java.util.UUID;

/** Where a list of disclosures goes on, as its cursor says: after a disclosure, and its last day where the list is by urgency. */
record Place(LocalDate dueOn, UUID budget) {

    private static final char BETWEEN = '~';

    static Place of(Disclosure last) {
        return new Place(last.dueOn, last.budget);
    }

    /** @throws IllegalArgumentException or DateTimeException if it is no place */
    static Place read(String cursor) {
        int between = cursor.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException(cursor);
        }
        return new Place(LocalDate.parse(cursor.substring(0, between)), UUID.fromString(cursor.substring(between + 1)));
    }

    String written() {
        return dueOn.toString() + BETWEEN + budget;
    }
}
