package org.jixiao.budget.department;

import org.jspecify.annotations.Nullable;

/** A division as callers see it. @param parent the code of the one it lies in; null at the top */
public record DivisionView(
        String code, String name, @Nullable String parent) {

    static DivisionView of(Division division, DivisionTree tree) {
        return new DivisionView(division.code(), division.name(), tree.parentOf(division));
    }
}
