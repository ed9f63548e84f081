package org.jixiao.budget.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.problem.Messages;
import org.jspecify.annotations.Nullable;

/** What became of a list of accounts, entry by entry. */
public record AccountReport(int created, int changed, int unchanged, int refused, List<Item> items) {

    /** What can become of an entry. */
    @Schema(name = "AccountOutcome")
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One entry.
     *
     * @param line of the file; the place in a list that is JSON, from 1
     * @param firstPassword for one sign-in, shown this once; null where none was made
     * @param problem why it was refused
     */
    @Schema(name = "AccountItem")
    public record Item(
            int line,
            String username,
            Outcome outcome,
            @Nullable String firstPassword,
            Messages.@Nullable ItemProblem problem) {}

    static AccountReport of(List<Item> items) {
        return new AccountReport(
                count(items, Outcome.CREATED),
                count(items, Outcome.CHANGED),
                count(items, Outcome.UNCHANGED),
                count(items, Outcome.REFUSED),
                items);
    }

    private static int count(List<Item> items, Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
