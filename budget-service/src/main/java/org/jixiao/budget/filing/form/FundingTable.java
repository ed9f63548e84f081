package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** Reads a project's money: its amount and where it comes from, each as filed, and whether they agree. */
final class FundingTable {

    private final Clerk clerk;
    private final String path;
    private final Fields fields;
    private final MoneyUnit unit;
    private final FundLabels fundLabels;

    FundingTable(Clerk clerk, String path, Fields fields, @Nullable MoneyUnit unitInForce, FundLabels fundLabels) {
        this.clerk = clerk;
        this.path = path;
        this.fields = fields;
        this.fundLabels = fundLabels;
        MoneyUnit own = fields.moneyUnit() == null ? unitInForce : fields.moneyUnit();
        this.unit = own == null ? MoneyUnit.TEN_THOUSAND : own;
        if (own == null
                && !fields.first(Label.AMOUNT).text().endsWith("元")
                && !(fields.first(Label.AMOUNT).isBlank() && fields.funds().isEmpty())) {
            Cell money = fields.first(Label.AMOUNT);
            clerk.notes().add(Remark.MONEY_UNIT_MISSING, path + "/amount", money.place(), null);
        }
    }

    /** What amounts are in that no unit was stated above. */
    MoneyUnit unit() {
        return unit;
    }

    @Nullable
    Money amount() {
        if (!fields.has(Label.AMOUNT) && fields.first(Label.AMOUNT).isBlank()) {
            tellMissing();
            return null;
        }
        return read(fields.labelOf(Label.AMOUNT), fields.first(Label.AMOUNT), path + "/amount", true);
    }

    /** The form asks for money under some label, and nothing there is the amount. */
    private void tellMissing() {
        if (fields.has(Label.SCALE)) {
            Cell label = fields.labelOf(Label.SCALE);
            clerk.notes().add(Remark.AMOUNT_BLANK, path + "/amount", label.place(), label.text());
        }
    }

    List<Funding> funding(@Nullable Money amount) {
        FundParts.of(fields.funds(), amount, value -> fields.unitOf(value, unit))
                .forEach(part -> fields.takeApart(part.whole(), part.part()));
        List<Funding> funding = new ArrayList<>();
        for (Fields.Fund fund : fields.funds()) {
            String at = path + "/funding/" + funding.size();
            boolean carryOver = FundLabels.isCarryOver(fund.label());
            boolean used = !fund.value().isBlank();
            if (used && !carryOver && !fundLabels.isKnownAmongSources(fund.label())) {
                clerk.notes().add(Remark.FUND_UNKNOWN, at, fund.label());
            }
            Money stated = read(fund.label(), fund.value(), at + "/amount", false);
            String label = LabelText.withoutUnit(fund.label().text());
            funding.add(new Funding(label, fundLabels.code(fund.label()), null, stated, carryOver, null));
        }
        check(amount, funding);
        return List.copyOf(funding);
    }

    private @Nullable Money read(Cell label, Cell value, String at, boolean required) {
        AmountText text = AmountText.of(clerk.take(value, at), fields.unitOf(value, unit));
        text.remark(required).ifPresent(remark -> {
            boolean aboutLabel = value.isBlank() || text instanceof AmountText.NotApplicable;
            clerk.notes().add(remark, at, aboutLabel ? label : value);
        });
        return text.money();
    }

    /** With a source left blank a lower sum decides nothing; a higher one contradicts all the same. */
    private void check(@Nullable Money amount, List<Funding> funding) {
        List<Money> stated =
                funding.stream().map(Funding::amount).filter(Objects::nonNull).toList();
        if (amount == null || stated.isEmpty()) {
            return;
        }
        Money sum = Money.sum(stated.stream());
        boolean whole = stated.size() == funding.size();
        if (sum.equals(amount)) {
            return;
        }
        String figures = amount.tenThousands().toPlainString() + " ≠ "
                + String.join(
                        " + ",
                        stated.stream()
                                .map(money -> money.tenThousands().toPlainString())
                                .toList())
                + " 万元";
        Remark remark = whole || sum.compareTo(amount) > 0 ? Remark.SUM_BROKEN : Remark.SUM_UNDECIDED;
        clerk.notes().add(remark, path + "/funding", fields.first(Label.AMOUNT).place(), figures);
    }
}
