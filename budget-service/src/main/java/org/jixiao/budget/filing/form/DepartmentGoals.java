package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/** The goals of a department as a whole, one item each; further ones may stand in rows below that have no label of their own. */
final class DepartmentGoals {

    private final Clerk clerk;
    private final DepartmentCells cells;
    private final List<String> items = new ArrayList<>();
    private boolean open;

    DepartmentGoals(Clerk clerk, DepartmentCells cells) {
        this.clerk = clerk;
        this.cells = cells;
    }

    List<String> items() {
        return items;
    }

    /** A label: goals go on below it only if it asks for them. */
    void enter(Cell label) {
        open = DepartmentLabel.of(label).filter(DepartmentLabel.GOALS::equals).isPresent();
    }

    /** Whether a row says another goal. */
    boolean goOn(Row row) {
        return open
                && row.written().count() == 1
                && row.cell(0).isBlank()
                && row.written()
                        .noneMatch(cell -> cells.isLabel(cell)
                                || MoneyUnit.statedIn(cell.text()).isPresent());
    }

    void take(List<Cell> written) {
        List<Fragment> lines = written.stream().flatMap(Cell::written).toList();
        for (Items.Item item : Items.of(lines)) {
            item.lines().forEach(line -> clerk.ledger().read(line, "/objectives/" + items.size()));
            items.add(item.text());
        }
    }
}
