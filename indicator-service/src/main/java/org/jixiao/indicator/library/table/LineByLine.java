package org.jixiao.indicator.library.table;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jixiao.indicator.library.table.ImportReport.Item;
import org.jixiao.indicator.library.table.ImportReport.Outcome;
import org.jixiao.indicator.library.table.Intake.Taken;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a table in, each line in a transaction of its own: what is refused changes nothing and holds no other up. */
@ApplicationScoped
class LineByLine {

    private static final Logger LOG = Logger.getLogger(LineByLine.class);

    private final Intake intake;
    private final Messages messages;

    LineByLine(Intake intake, Messages messages) {
        this.intake = intake;
        this.messages = messages;
    }

    /** @param language as the caller asks for it */
    ImportReport take(List<DefinitionLine> lines, @Nullable String language) {
        Map<UUID, Integer> earlier = new HashMap<>();
        return ImportReport.of(
                lines.stream().map(line -> taken(line, earlier, language)).toList());
    }

    /** Whatever happens: lines before it are done, and an error of the system must not hide what became of them. */
    private Item taken(DefinitionLine line, Map<UUID, Integer> earlier, @Nullable String language) {
        try {
            Taken taken = QuarkusTransaction.requiringNew().call(() -> intake.take(line, earlier));
            UUID id = taken.definition().id();
            earlier.put(id, line.number());
            return new Item(
                    line.number(),
                    DefinitionTable.shown(line.name()),
                    taken.outcome(),
                    id,
                    taken.definition().sequence(),
                    null);
        } catch (RuntimeException e) {
            Refusal refused = new RefusedLine(line, refusal(line, e));
            return new Item(
                    line.number(),
                    DefinitionTable.shown(line.name()),
                    Outcome.REFUSED,
                    null,
                    null,
                    messages.ofItem(refused, language));
        }
    }

    private static Refusal refusal(DefinitionLine line, RuntimeException cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.errorf(cause, "line %d of a table was not done", line.number());
        return new LineNotDone(cause);
    }
}
