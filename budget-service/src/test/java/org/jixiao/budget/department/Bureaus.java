package org.jixiao.budget.department;

/** Invented departments for specifications that need no database. */
public final class Bureaus {

    private Bureaus() {}

    public static Department water() {
        return new Department(new Division("990101", "云溪县"), "306001", "云溪县水务局");
    }
}
