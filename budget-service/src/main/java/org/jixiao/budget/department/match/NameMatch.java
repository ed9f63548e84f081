package org.jixiao.budget.department.match;

import org.jixiao.budget.contract.DepartmentKey;
import org.jspecify.annotations.Nullable;

/**
 * A department or unit that may be meant.
 *
 * @param unit code of the unit; null where it is the department as a whole
 */
public record NameMatch(DepartmentKey department, @Nullable String unit, How how) {

    /** What agrees, the surest first. */
    public enum How {
        /** Code or name, to the letter. */
        EXACT,
        /** Another way it is known to be written, or a former name, to the letter. */
        ALIAS,
        /** One of these but for white space and width, or a code with something behind it. */
        NORMALISED
    }
}
