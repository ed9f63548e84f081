package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Of what time the sources are that a form lists: of the amount they stand behind, beside or below. */
final class SpanOfRows {

    private static final Pattern SAYS_THE_YEAR = Pattern.compile("年度|当年|本年|全年");
    private static final Pattern OF_THE_WHOLE =
            Pattern.compile("(?:项目)?(?:资金|预算|经费|投资)?总(?:额|金额|预算|投资|经费)|项目(?:金额|资金|预算数?|经费)");

    private static final Pattern GOALS_OF_THE_WHOLE = Pattern.compile("(?:项目)?总体(?:绩效)?目标");

    private final @Nullable FiscalYear year;
    private boolean yearAsked;
    private boolean goalsOfTheYear;
    private int yearFrom;
    private MoneySpan span = MoneySpan.YEAR;
    private Cell label = Cell.missing();
    private @Nullable Row sourcesOf;
    private List<Cell> sources = List.of();

    SpanOfRows(@Nullable FiscalYear year) {
        this.year = year;
    }

    /** Looks at all rows of a form: one that asks for the money of the year by name means the whole term where it does not. */
    void over(List<Row> rows) {
        yearAsked = rows.stream()
                .flatMap(Row::written)
                .anyMatch(cell -> MoneySpan.asksForTheYear(cell, year) || asksOfTheYear(cell, Label.AMOUNT));
        goalsOfTheYear = rows.stream().flatMap(Row::written).anyMatch(cell -> asksOfTheYear(cell, Label.OBJECTIVES))
                && rows.stream().flatMap(Row::written).noneMatch(cell -> Label.of(cell)
                        .filter(Label.WHOLE_TERM_GOALS::equals)
                        .isPresent());
    }

    private static boolean asksOfTheYear(Cell cell, Label label) {
        return SAYS_THE_YEAR.matcher(LabelText.of(cell.text()).key()).find()
                && Label.of(cell).filter(label::equals).isPresent();
    }

    /** The label that a cell is in this form. */
    Optional<Label> labelOf(Cell cell) {
        return MoneySpan.asksForTheYear(cell, year)
                ? Optional.of(Label.AMOUNT)
                : Label.of(cell)
                        .map(label ->
                                overTheTerm(label, LabelText.of(cell.text()).key()));
    }

    /** Where the form asks for the year by name, what it asks for without naming it is the whole term's. */
    private Label overTheTerm(Label label, String key) {
        if (label == Label.AMOUNT && yearAsked && OF_THE_WHOLE.matcher(key).matches()) {
            return Label.WHOLE_TERM_AMOUNT;
        }
        return label == Label.OBJECTIVES
                        && goalsOfTheYear
                        && GOALS_OF_THE_WHOLE.matcher(key).matches()
                ? Label.WHOLE_TERM_GOALS
                : label;
    }

    /** What asks for the money of other years, and an amount or nothing stands beside it. */
    boolean isOtherYears(Row row, Cell cell) {
        int at = row.cells().indexOf(cell);
        return at >= 0
                && Years.mark(cell.text()).isEmpty()
                && MoneySpan.of(cell, year)
                        .filter(MoneySpan.OTHER_YEARS::equals)
                        .isPresent()
                && AmountText.fits(row.cell(at + 1).text());
    }

    /**
     * Goes on to a row. Where the whole term stands left of the year, what stands left of the year's amount in the rows below is the
     * whole term's; where the years stand one below the other, sources belong to the last one named.
     *
     * @param below the rows below it
     */
    void enter(Row row, List<Row> below) {
        int term = indexOf(row, Label.WHOLE_TERM_AMOUNT);
        int annual = indexOf(row, Label.AMOUNT);
        if (annual >= 0) {
            yearFrom = term >= 0 && term < annual ? annual : 0;
        }
        if (annual >= 0) {
            span = MoneySpan.YEAR;
        } else if (term >= 0 && below.stream().anyMatch(later -> indexOf(later, Label.AMOUNT) >= 0)) {
            span = MoneySpan.WHOLE_TERM;
            label = row.cell(term);
        }
        if (annual < 0) {
            row.written().filter(cell -> isOtherYears(row, cell)).findFirst().ifPresent(this::go);
        }
    }

    private void go(Cell otherYears) {
        span = MoneySpan.OTHER_YEARS;
        label = otherYears;
    }

    /** The time that a source in a row is of. */
    MoneySpan of(Row row, Cell source, FundLabels fundLabels) {
        if (yearFrom > 0 && sourcesIn(row, fundLabels).size() == 2) {
            return sourcesIn(row, fundLabels).get(0).equals(source) ? MoneySpan.WHOLE_TERM : span;
        }
        int column = row.cells().indexOf(source);
        boolean left = column < yearFrom
                && row.cells().stream()
                        .skip(yearFrom)
                        .anyMatch(cell -> Label.of(cell).isPresent() || fundLabels.isAlike(cell));
        return left ? MoneySpan.WHOLE_TERM : span;
    }

    /** Asked for at each source of a row, and looked for once. */
    private List<Cell> sourcesIn(Row row, FundLabels fundLabels) {
        if (!row.equals(sourcesOf)) {
            sourcesOf = row;
            sources = row.written().filter(fundLabels::isAlike).toList();
        }
        return sources;
    }

    /** What that time was called last. */
    Cell label() {
        return label;
    }

    private int indexOf(Row row, Label label) {
        return IntStream.range(0, row.size())
                .filter(i -> Optional.of(label).equals(labelOf(row.cell(i))))
                .findFirst()
                .orElse(-1);
    }
}
