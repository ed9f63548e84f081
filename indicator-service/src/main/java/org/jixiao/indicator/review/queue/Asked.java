package org.jixiao.indicator.review.queue;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a queue is narrowed to; a parameter of a resource method with {@code @BeanParam}. */
public class Asked {

    @RestQuery
    @Nullable
    String division;

    /** Code within the division. */
    @RestQuery
    @Nullable
    String department;

    @RestQuery
    @Nullable
    Integer fiscalYear;

    @RestQuery
    @Nullable
    UUID budget;

    /** Only where the caller can take the next step, which nobody can with what they had a hand in. */
    @RestQuery
    @Nullable
    @Pattern(regexp = "true|false")
    String mine;

    boolean mine() {
        return Boolean.parseBoolean(mine);
    }
}
