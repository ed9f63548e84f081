package org.jixiao.budget.export;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an export is narrowed to; a parameter of a resource method with {@code @BeanParam}. */
public class ExportAsked {

    @RestQuery
    @Nullable
    String division;

    @RestQuery
    @Nullable
    String department;

    @RestQuery
    @Nullable
    Integer fiscalYear;

    @RestQuery
    @Nullable
    @Parameter(
            description = "only what was written at this moment or later: the As-Of header of the export before."
                    + " The same thing may come again, none is missed")
    Instant updatedSince;
}
