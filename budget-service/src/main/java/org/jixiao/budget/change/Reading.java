package org.jixiao.budget.change;

import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a list, from its first piece to its last.
 *
 * @param asOf whatever this reading does not see is stamped at or after this moment: the next one asks from here
 */
public record Reading(Instant asOf) {

    /** Says with an answer from which moment to ask the next time. */
    public static final String HEADER = "As-Of";

    private static final String PARAMETER = "asOf=";

    /** With the moment in a header, the same for all pieces. */
    public <T> RestResponse<Page<T>> answer(Page<T> page) {
        return RestResponse.ResponseBuilder.ok(new Page<>(page.items(), carriedOn(page.next())))
                .header(HEADER, asOf.toString())
                .build();
    }

    private @Nullable String carriedOn(@Nullable String next) {
        return next == null || next.contains(PARAMETER) ? next : next + "&" + PARAMETER + asOf;
    }
}
