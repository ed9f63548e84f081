package org.jixiao.budget.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** What a list shows: first of all only what the caller may read, then what was asked for. */
public final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Selection() {}

    /**
     * @param division path of the division's code in the entity
     * @param department path of the department's key
     */
    public static Selection within(Caller.Reach reach, String division, String department) {
        Selection selection = new Selection();
        if (!reach.everything()) {
            selection.conditions.add("(" + division + " in :divisions or " + department + " in :departments)");
            selection.parameters.put("divisions", reach.divisions());
            selection.parameters.put("departments", reach.departments());
        }
        return selection;
    }

    /** Narrows further, unless nothing was asked for. */
    public Selection and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    public <E> List<E> list(PanacheRepositoryBase<E, ?> repository, String order, int size) {
        return repository.find(all(), Sort.by(order), parameters).page(0, size).list();
    }

    /** As above, over a query of several entities; the conditions name its aliases. */
    public <E> List<E> list(PanacheRepositoryBase<E, ?> repository, String from, String order, int size) {
        return repository
                .find(from + " where " + all() + " order by " + order, parameters)
                .page(0, size)
                .list();
    }

    private String all() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
