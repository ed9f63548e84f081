package org.jixiao.budget.filing.form;

import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** The unit of money that a document has stated down to where it is read: it holds until another is stated. */
final class UnitInForce {

    private @Nullable MoneyUnit first;
    private @Nullable MoneyUnit last;

    /** Takes the unit that a line states and says whether it did. */
    boolean takes(Fragment line) {
        return enter(MoneyUnit.statedIn(line.text()));
    }

    /** Takes the unit that stands in a row of a form: another form below it may state none. */
    void hear(Row row) {
        enter(row.written()
                .map(Cell::text)
                .flatMap(text -> MoneyUnit.statedIn(text).stream())
                .findFirst());
    }

    /** Null where none was stated yet. */
    @Nullable
    MoneyUnit last() {
        return last;
    }

    /** The first that the document states, for what stands before it; null where it states none. */
    @Nullable
    MoneyUnit first() {
        return first;
    }

    private boolean enter(Optional<MoneyUnit> stated) {
        stated.ifPresent(unit -> {
            first = first == null ? unit : first;
            last = unit;
        });
        return stated.isPresent();
    }
}
