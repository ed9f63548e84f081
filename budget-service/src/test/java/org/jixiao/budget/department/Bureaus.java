package org.jixiao.budget.department;

import java.util.List;

/** Invented departments for specifications that need no database. */
public final class Bureaus {

    private Bureaus() {}

    public static Department water() {
        return new Department(new Division("990101", "云溪县", null), "306001", "云溪县水务局", List.of());
    }

    /** The office of 云溪县 that everyone writes another way. */
    public static Department personnel() {
        return new Department(
                new Division("990101", "云溪县", null), "35005001", "中共云溪县委组织部", List.of("云溪县委组织部", "县委组织部", "组织部"));
    }
}
