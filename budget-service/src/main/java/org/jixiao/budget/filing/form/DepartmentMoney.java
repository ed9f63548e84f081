package org.jixiao.budget.filing.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.forms.Statement;

/** Takes the amounts of a department as a whole: sources, kinds of expenditure, and the sums drawn over them. */
record DepartmentMoney(Clerk clerk, FundLabels fundLabels, Statement statement) {

    /** Parts of 财政拨款: beside it they are counted in it. */
    private static final Set<String> APPROPRIATED = Set.of("general", "government-fund", "state-capital");

    private static final Set<DepartmentLabel> INCOME =
            EnumSet.of(DepartmentLabel.SOURCES, DepartmentLabel.INCOME_TOTAL);
    private static final Set<DepartmentLabel> EXPENDITURE =
            EnumSet.of(DepartmentLabel.KINDS, DepartmentLabel.EXPENDITURE_TOTAL);

    /** Whether something can stand where an amount belongs: an amount, a blank, or a mark for none. */
    static boolean isAmount(Cell value) {
        return AmountText.fits(value.text());
    }

    /** What a label says that a sum below it is drawn over; nothing where it says neither. */
    static Optional<StatedTotal.Of> summed(DepartmentLabel label) {
        if (EXPENDITURE.contains(label)) {
            return Optional.of(StatedTotal.Of.EXPENDITURE);
        }
        return INCOME.contains(label) ? Optional.of(StatedTotal.Of.INCOME) : Optional.empty();
    }

    /** @return false where that kind has an amount already */
    boolean takeExpenditure(Expenditure.Kind kind, String asFiled, Cell value, Figures figures) {
        if (statement.expenditure().stream().anyMatch(line -> line.kind() == kind)) {
            return false;
        }
        String path = "/expenditure/" + statement.expenditure().size() + "/amount";
        return statement.expenditure().add(new Expenditure(kind, asFiled, figures.money(value, path), null));
    }

    /** A label without an amount is no sum. @return false where that sum is stated already */
    boolean takeTotal(StatedTotal.Of of, String asFiled, Cell value, Figures figures) {
        if (value.isBlank()) {
            return true;
        }
        if (statement.totals().stream().anyMatch(total -> total.of() == of)) {
            return false;
        }
        String path = "/totals/" + statement.totals().size() + "/amount";
        return statement.totals().add(new StatedTotal(of, asFiled, figures.money(value, path), List.of()));
    }

    /** @return false where the source is part of another beside it, or was there before */
    boolean takeFund(String asFiled, Cell value, Figures figures) {
        String code = fundLabels.codeOfIncome(asFiled);
        boolean part = code != null && APPROPRIATED.contains(code);
        boolean counted =
                statement.funding().stream().anyMatch(one -> one.asFiled().equals(asFiled) || part && isCovering(one));
        if (counted) {
            return false;
        }
        String path = "/funding/" + statement.funding().size() + "/amount";
        return statement.funding().add(new Funding(asFiled, code, null, figures.money(value, path)));
    }

    /** Covers several sources, as 财政拨款 does. */
    private boolean isCovering(Funding one) {
        return one.source() == null
                && fundLabels.isKnown(new Cell(List.of(new Fragment(Place.NOWHERE, one.asFiled()))));
    }
}
