package org.jixiao.budget.department.load;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.problem.Messages;
import org.jspecify.annotations.Nullable;

/** What became of what was loaded, item by item. */
@Schema(name = "DepartmentLoadReport")
public record LoadReport(int created, int changed, int unchanged, int refused, List<Item> items) {

    /** What can become of an item. */
    @Schema(name = "DepartmentLoadOutcome")
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
     * One item.
     *
     * @param line of the file; the place in a list that is JSON, from 1
     * @param code the one it has now; null where it was refused and had none
     * @param problem why it was refused
     */
    @Schema(name = "DepartmentLoadItem")
    public record Item(
            int line,
            String division,
            @Nullable String code,
            String name,
            Outcome outcome,
            Messages.@Nullable ItemProblem problem) {}

    static LoadReport of(List<Item> items) {
        return new LoadReport(
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
