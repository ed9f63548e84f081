package org.jixiao.disclosure.assembly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was published of a budget before its disclosure was put together: nothing, unless the disclosure is rebuilt from what
 * others tell again. A rebuilt disclosure is as published as it was.
 */
public interface PastPublications {

    /** Of one approval of one revision. */
    Optional<Past> of(UUID budget, int revision, LocalDate approvedOn);

    /** @param firstOn day in Shanghai @param withdrawn true where nothing of it stands */
    record Past(LocalDate firstOn, boolean withdrawn) {}
}
