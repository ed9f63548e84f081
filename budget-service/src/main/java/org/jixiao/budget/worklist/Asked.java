package org.jixiao.budget.worklist;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of tasks is narrowed to; a parameter of a resource method with {@code @BeanParam}. */
public class Asked {

    @RestQuery
    @Nullable
    TaskKind kind;

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
    UUID budget;

    /** Names of the kinds asked for, of those given. */
    List<String> among(List<TaskKind> kinds) {
        return kinds.stream()
                .filter(each -> kind == null || each == kind)
                .map(TaskKind::toString)
                .toList();
    }
}
