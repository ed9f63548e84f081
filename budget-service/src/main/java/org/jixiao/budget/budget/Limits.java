package org.jixiao.budget.budget;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** How much one budget can hold: so much that an event about it stays within its limit. */
public final class Limits {

    public static final int PROJECTS = 2_000;

    /** In bytes of UTF-8. */
    public static final int PROSE = 256 * 1024;

    private Limits() {}

    /** @throws BudgetTooLarge if there are more than {@link #PROJECTS} */
    public static void requireProjects(long projects) {
        if (projects > PROJECTS) {
            throw new BudgetTooLarge();
        }
    }

    /** @throws BudgetTooLarge if it is more than {@link #PROSE} */
    public static void requireProse(Stream<String> prose) {
        long bytes = prose.mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (bytes > PROSE) {
            throw new BudgetTooLarge();
        }
    }
}
