package org.jixiao.indicator.library.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.problem.Messages;
import org.jspecify.annotations.Nullable;

/** What became of a table, line by line. */
@Schema(name = "DefinitionImportReport")
public record ImportReport(int created, int changed, int unchanged, int refused, List<Item> items) {

    /** What can become of a line. */
    @Schema(name = "DefinitionImportOutcome")
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
     * One line.
     *
     * @param line of the file, from 1
     * @param name as the line has it; of one that is no name, only as much as one needs to find it
     * @param id of the definition; null where it was refused
     * @param sequence at which it stands now; null where it was refused
     * @param problem why it was refused, with the head of the column ({@code /指标方向}) for a pointer; null where it was not
     */
    @Schema(name = "DefinitionImportItem")
    public record Item(
            int line,
            String name,
            Outcome outcome,
            @Nullable UUID id,
            @Nullable Long sequence,
            Messages.@Nullable ItemProblem problem) {}

    static ImportReport of(List<Item> items) {
        return new ImportReport(
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
