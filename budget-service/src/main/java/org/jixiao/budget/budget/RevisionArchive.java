package org.jixiao.budget.budget;

/** Keeps what was approved for good. Answered where revisions live. */
public interface RevisionArchive {

    /** The budget and its projects as they stand, just approved. */
    void keep(DepartmentBudget budget);
}
