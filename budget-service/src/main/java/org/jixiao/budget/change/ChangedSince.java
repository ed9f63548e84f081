package org.jixiao.budget.change;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list is asked by a system that keeps a copy; a parameter of a resource method with {@code @BeanParam}. */
public class ChangedSince {

    @RestQuery
    @Nullable
    @Parameter(
            description = "only what was written at this moment or later: the As-Of header of the reading before."
                    + " The same thing may come again, none is missed")
    Instant updatedSince;

    @RestQuery
    @Nullable
    @Parameter(description = "when this reading of the list began; carried by `next`, not for others to set")
    Instant asOf;

    /** Null where everything is asked for. */
    public @Nullable Instant updatedSince() {
        return updatedSince;
    }

    Optional<Instant> begun() {
        return Optional.ofNullable(asOf);
    }
}
