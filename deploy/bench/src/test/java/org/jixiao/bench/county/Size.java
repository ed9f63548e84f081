package org.jixiao.bench.county;

/** How much one county files in a year. */
public record Size(String name, int departments, int projectsEach, int indicatorsEach, int paymentsEach) {

    static final Size WHOLE = new Size("county", 100, 20, 10, 25);
    static final Size TENTH = new Size("tenth", 10, 20, 10, 25);

    int projects() {
        return departments * projectsEach;
    }

    int indicators() {
        return projects() * indicatorsEach;
    }

    int payments() {
        return projects() * paymentsEach;
    }
}
