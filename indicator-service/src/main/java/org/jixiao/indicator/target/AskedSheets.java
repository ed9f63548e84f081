package org.jixiao.indicator.target;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of sheets is narrowed to; a parameter of a resource method with {@code @BeanParam}. */
public class AskedSheets {

    @RestQuery
    @Nullable
    UUID budget;

    @RestQuery
    @Nullable
    UUID project;

    @RestQuery
    @Nullable
    UUID filing;

    @RestQuery
    @Nullable
    String state;

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

    /** Within what a caller may read. */
    SheetFilter narrow(SheetFilter readable) {
        return readable.is("about.budget", budget)
                .is("about.project", project)
                .is("wording.filing", filing)
                .is("life.standing.state", state == null ? null : SheetState.named(state))
                .is("about.division", division)
                .is("about.department", department)
                .is("about.fiscalYear", fiscalYear);
    }
}
