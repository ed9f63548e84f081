package org.jixiao.budget.department;

/** A division as callers see it. */
public record DivisionView(String code, String name) {

    static DivisionView of(Division division) {
        return new DivisionView(division.code(), division.name());
    }
}
