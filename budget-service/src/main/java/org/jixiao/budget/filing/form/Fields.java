package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** The labelled cells of a project's table, gathered before any is read: an amount may stand before its unit. */
final class Fields {

    private static final Pattern MONEY = Pattern.compile(".{2,12}(?:预算数?|预算额|金额|收入|支出|结余|经费|投资|支出责任)");

    /** What a government owes to a project of public-private partnership, one kind each. */
    private static final Pattern DUTY = Pattern.compile(".{2,12}支出责任");

    /** A source of funds and the cell its amount stands in. */
    record Fund(Cell label, Cell value) {}

    /** A source of money that is not the year's, under what its time is called. */
    record OtherFund(Cell time, Fund fund) {}

    /**
     * What a project has no field for, under the form's own words.
     *
     * @param above the words that its label stands under
     * @param money whether it stands among amounts
     */
    record Fact(List<Cell> above, Cell label, List<Cell> values, boolean money) {

        Fact(Cell label, List<Cell> values) {
            this(label, values, asksForMoney(LabelText.of(label.text())));
        }

        Fact(Cell label, List<Cell> values, boolean money) {
            this(List.of(), label, values, money);
        }

        private static boolean asksForMoney(LabelText label) {
            return label.moneyUnit().isPresent() || MONEY.matcher(label.key()).matches();
        }

        Fact {
            values = new ArrayList<>(values);
        }
    }

    private final Map<Label, Cell> labels = new EnumMap<>(Label.class);
    private final Map<Label, List<Cell>> values = new EnumMap<>(Label.class);
    private final List<Fund> funds = new ArrayList<>();
    private final List<OtherFund> otherFunds = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<List<Cell>, Fact> factsByLabel = new HashMap<>();
    private final List<Cell> yearMarks = new ArrayList<>();
    private final List<Cell> units = new ArrayList<>();
    private final Map<Cell, MoneyUnit> unitsInForce = new IdentityHashMap<>();
    private @Nullable MoneyUnit moneyUnit;

    void label(Label label, Cell cell) {
        labels.putIfAbsent(label, cell);
    }

    void add(Label label, Cell value) {
        if (!value.isBlank()) {
            keepUnit(value);
            values.computeIfAbsent(label, any -> new ArrayList<>()).add(value);
        }
    }

    void add(Fund fund) {
        keepUnit(fund.value());
        funds.add(fund);
    }

    /** Another unit may be stated further down, for what stands there. */
    private void keepUnit(Cell value) {
        if (moneyUnit != null) {
            unitsInForce.put(value, moneyUnit);
        }
    }

    /** The unit that was stated last above a value; another where none was. */
    MoneyUnit unitOf(Cell value, MoneyUnit otherwise) {
        return unitsInForce.getOrDefault(value, otherwise);
    }

    /** @param time what that time is called; blank where only the whole term can be meant */
    void add(MoneySpan span, Cell time, Fund fund) {
        if (span == MoneySpan.YEAR) {
            add(fund);
        } else {
            keepUnit(fund.value());
            otherFunds.add(new OtherFund(time, fund));
        }
    }

    /** A label with its value. */
    void take(Label label, Cell cell, Cell value) {
        label(label, cell);
        add(label, value);
    }

    /** Said again under the same label, it goes on. */
    void add(Fact fact) {
        if (fact.values().isEmpty()) {
            return;
        }
        fact.values().forEach(this::keepUnit);
        List<Cell> path = new ArrayList<>(fact.above());
        path.add(fact.label());
        Fact said = factsByLabel.putIfAbsent(path, fact);
        if (said == null) {
            facts.add(fact);
        } else {
            said.values().addAll(fact.values());
        }
    }

    /**
     * In a form that states its amount nowhere else, it is 金额（元） with one number, or what the whole term costs where the only
     * sources that are asked for make it up.
     */
    void takePlainAmount() {
        if (has(Label.AMOUNT) || !first(Label.AMOUNT).isBlank()) {
            return;
        }
        List<Cell> term = all(Label.WHOLE_TERM_AMOUNT);
        if (otherFunds.isEmpty() && term.size() == 1 && isMadeUp(term.get(0))) {
            label(Label.AMOUNT, labelOf(Label.WHOLE_TERM_AMOUNT));
            add(Label.AMOUNT, term.get(0));
            values.remove(Label.WHOLE_TERM_AMOUNT);
            return;
        }
        facts.stream()
                .filter(fact -> isPlainAmount(fact) || isSum(fact))
                .findFirst()
                .ifPresent(fact -> {
                    facts.remove(fact);
                    label(Label.AMOUNT, fact.label());
                    add(Label.AMOUNT, fact.values().get(0));
                });
    }

    /** Its sources, blank ones left out, are together the whole; where it lists none, what the government owes to it. */
    private boolean isMadeUp(Cell whole) {
        Money stated = AmountText.of(whole.text(), MoneyUnit.TEN_THOUSAND).money();
        List<@Nullable Money> parts = new ArrayList<>();
        amounts()
                .forEach(part -> parts.add(
                        AmountText.of(part.text(), MoneyUnit.TEN_THOUSAND).money()));
        return stated != null
                && !parts.isEmpty()
                && Money.sum(parts.stream().filter(Objects::nonNull)).equals(stated);
    }

    private Stream<Cell> amounts() {
        return funds.isEmpty()
                ? facts.stream()
                        .filter(fact -> DUTY.matcher(
                                        LabelText.of(fact.label().text()).key())
                                .matches())
                        .flatMap(fact -> fact.values().stream())
                : funds.stream().map(Fund::value);
    }

    /** A form that asks for goals of the whole term only asks for the goals. */
    void takePlainGoals() {
        if (!has(Label.OBJECTIVES) && all(Label.OBJECTIVES).isEmpty() && has(Label.WHOLE_TERM_GOALS)) {
            label(Label.OBJECTIVES, labelOf(Label.WHOLE_TERM_GOALS));
            all(Label.WHOLE_TERM_GOALS).forEach(cell -> add(Label.OBJECTIVES, cell));
            values.remove(Label.WHOLE_TERM_GOALS);
        }
    }

    private static boolean isPlainAmount(Fact fact) {
        return LabelText.of(fact.label().text()).key().equals(LabelText.AMOUNT)
                && fact.values().size() == 1
                && AmountText.isNumber(fact.values().get(0).text());
    }

    /** 合计 of the sources, and they make it up. */
    private boolean isSum(Fact fact) {
        return fact.money()
                && fact.values().size() == 1
                && Label.of(fact.label()).filter(Label.TOTAL::equals).isPresent()
                && isMadeUp(fact.values().get(0));
    }

    /** Goes on with what was said last. */
    void continueFact(Cell cell) {
        if (!facts.isEmpty()) {
            facts.get(facts.size() - 1).values().add(cell);
        }
    }

    void addYearMark(Cell cell) {
        yearMarks.add(cell);
    }

    /** Lines that say of which year the form is. */
    List<Cell> yearMarks() {
        return yearMarks;
    }

    void addUnit(Cell cell) {
        units.add(cell);
    }

    void state(MoneyUnit unit) {
        moneyUnit = unit;
    }

    boolean has(Label label) {
        return labels.containsKey(label);
    }

    /** The label's own cell, or a missing one. */
    Cell labelOf(Label label) {
        return labels.getOrDefault(label, Cell.missing());
    }

    /** The first value under a label, or a missing cell. */
    Cell first(Label label) {
        return all(label).stream().findFirst().orElse(Cell.missing());
    }

    List<Cell> all(Label label) {
        return values.getOrDefault(label, List.of());
    }

    /** What a source is made of is no source of its own. */
    void takeApart(Fund whole, Fund part) {
        funds.remove(part);
        otherFunds.add(new OtherFund(whole.label(), part));
    }

    List<Fund> funds() {
        return funds;
    }

    /** Where the money for the whole term and for other years comes from, beside that for the year. */
    List<OtherFund> otherFunds() {
        return otherFunds;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Unlabelled lines that name a unit. */
    List<Cell> units() {
        return units;
    }

    /** What was stated last; null where nothing was. */
    @Nullable
    MoneyUnit moneyUnit() {
        return moneyUnit;
    }
}
