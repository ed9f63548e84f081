package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
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

    /** Null where there is none. */
    @Nullable
    BigDecimal number(Cell cell, String path) {
        String written = clerk.take(cell, path);
        Optional<BigDecimal> number = NumberText.of(written);
        if (number.isEmpty() && !written.isEmpty()) {
            clerk.notes().add(Remark.AMOUNT_NOT_APPLICABLE, path, cell);
        }
        return number.orElse(null);
    }
}
