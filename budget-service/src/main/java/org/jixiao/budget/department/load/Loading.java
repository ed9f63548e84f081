package org.jixiao.budget.department.load;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.department.load.LoadReport.Item;
import org.jixiao.budget.department.load.LoadReport.Outcome;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a list of departments in: one that is refused does not keep the others out, unless it is to be all or nothing. */
@ApplicationScoped
class Loading {

    private final DepartmentLoader loader;
    private final Messages messages;

    Loading(DepartmentLoader loader, Messages messages) {
        this.loader = loader;
        this.messages = messages;
    }

    /** An item and where it stood. */
    record Line(int number, DepartmentItem item) {}

    /** Each in a transaction of its own. */
    LoadReport oneByOne(List<Line> lines, @Nullable String language) {
        return LoadReport.of(lines.stream().map(line -> load(line, language)).toList());
    }

    /** All in one transaction. @throws LoadRefused with all that is refused; then nothing was stored */
    LoadReport together(List<Line> lines, @Nullable String language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LoadReport report = LoadReport.of(
                    lines.stream().map(line -> within(line, language)).toList());
            if (report.refused() > 0) {
                throw new LoadRefused(report);
            }
            return report;
        });
    }

    private Item load(Line line, @Nullable String language) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> item(line, loader.load(line.item())));
        } catch (Refusal refusal) {
            return refused(line, refusal, language);
        }
    }

    private Item within(Line line, @Nullable String language) {
        try {
            return item(line, loader.load(line.item()));
        } catch (Refusal refusal) {
            return refused(line, refusal, language);
        }
    }

    private static Item item(Line line, DepartmentLoader.Loaded loaded) {
        return new Item(
                line.number(),
                line.item().division(),
                loaded.code(),
                line.item().name(),
                loaded.outcome(),
                null);
    }

    private Item refused(Line line, Refusal refusal, @Nullable String language) {
        DepartmentItem item = line.item();
        return new Item(
                line.number(),
                item.division(),
                item.code(),
                item.name(),
                Outcome.REFUSED,
                messages.ofItem(refusal, language));
    }
}
