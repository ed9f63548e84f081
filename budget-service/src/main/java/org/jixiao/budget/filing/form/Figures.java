package org.jixiao.budget.filing.form;

import java.util.Optional;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** Reads single cells of a table as amounts and numbers, and tells what cannot be read. */
record Figures(Clerk clerk, MoneyUnit unit) {

    static Figures in(Clerk clerk, @Nullable MoneyUnit unit) {
        return new Figures(clerk, unit == null ? MoneyUnit.TEN_THOUSAND : unit);
    }

    /** Null where blank, or marked as not applicable, or unreadable; the last two are told. */
    @Nullable
    Money money(Cell cell, String path) {
        AmountText text = AmountText.of(clerk.take(cell, path), unit);
        text.remark(false).ifPresent(remark -> clerk.notes().add(remark, path, cell));
        return text.money();
    }

    /** How many; null where the cell is blank, marked as not applicable, or unreadable; the last two are told. */
    @Nullable
    QuantityText quantity(Cell cell, String path) {
        String written = clerk.take(cell, path);
        Optional<QuantityText> quantity = QuantityText.of(written);
        if (quantity.isEmpty() && !written.isEmpty()) {
            boolean none = AmountText.of(written, unit) instanceof AmountText.NotApplicable;
            clerk.notes().add(none ? Remark.AMOUNT_NOT_APPLICABLE : Remark.QUANTITY_UNREADABLE, path, cell);
        }
        return quantity.orElse(null);
    }
}
