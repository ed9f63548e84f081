package org.jixiao.budget.department.merge;

import java.util.List;
import org.jixiao.budget.contract.DepartmentKey;

/** Says what stands against a merge. One bean for each thing that is kept for departments. */
public interface Obstacles {

    /** @return nothing where the two may become one */
    List<Obstacle> between(DepartmentKey merged, DepartmentKey into);

    /**
     * Two things of one kind, of which a department can have but one.
     *
     * @param what {@code budget}, {@code unit}
     * @param name the year, or what the two have in common
     * @param merged path of the one that belongs to the department to be merged
     * @param into path of the other
     */
    record Obstacle(String what, String name, String merged, String into) {}
}
