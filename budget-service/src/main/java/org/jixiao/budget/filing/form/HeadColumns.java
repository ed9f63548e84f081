package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as heads of columns, in the order they stand; null where a cell is the head of none.
 *
 * @param exact whether a head can mean nothing else: 绩效指标 may label a whole table, 三级指标 is a column
 */
record HeadColumns(List<@Nullable Column> columns, List<Boolean> exact) {

    private static final Pattern NAMES_ITSELF = Pattern.compile(".*(?:三级|名称|具体).*");
    private static final Pattern OF_THE_YEAR = Pattern.compile(".*(?:年度|全年|当年|本年).*");

    /** @param year of the budget, whose values are the targets where years stand side by side; null where nobody knows it */
    static HeadColumns of(Row row, @Nullable FiscalYear year) {
        boolean dated = year != null
                && row.cells().stream().anyMatch(cell -> ValueTime.year(cell).equals(Optional.of(year)));
        List<@Nullable Column> columns = new ArrayList<>();
        List<Boolean> exact = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell head = row.cell(i);
            Optional<FiscalYear> of = dated ? ValueTime.year(head) : Optional.empty();
            Column column = of.isPresent() ? null : named(head, dated);
            boolean own = of.isPresent() && of.get().equals(year);
            Pattern sign = column == Column.TARGET ? OF_THE_YEAR : NAMES_ITSELF;
            columns.add(own ? Column.TARGET : column);
            exact.add(own
                    || column != null
                            && sign.matcher(LabelText.bare(head.text())).matches());
        }
        return new HeadColumns(columns, exact);
    }

    private static @Nullable Column named(Cell head, boolean amongYears) {
        return Column.of(head).orElse(amongYears && ValueTime.isWholeTerm(head) ? Column.WHOLE_TERM : null);
    }

    /** Where a column stands; of several the one whose head can mean nothing else, else the last. -1 where none is. */
    int find(Column column, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> columns.get(i) == column && exact.get(i))
                .findFirst()
                .orElseGet(() -> IntStream.range(from, to)
                        .filter(i -> columns.get(i) == column)
                        .reduce((first, second) -> second)
                        .orElse(-1));
    }

    /**
     * Where the columns begin anew: a form of 2015 has the whole term on the left and the year on the right, each with
     * names and values of its own. -1 where they stand once.
     */
    int secondBlock() {
        int value = columns.indexOf(Column.TARGET);
        if (value < 0 || columns.subList(0, value).indexOf(Column.NAME) < 0) {
            return -1;
        }
        int begins = IntStream.range(value + 1, columns.size())
                .filter(i -> columns.get(i) == Column.CATEGORY || columns.get(i) == Column.NAME)
                .findFirst()
                .orElse(-1);
        boolean whole = begins >= 0
                && columns.subList(begins, columns.size()).contains(Column.NAME)
                && columns.subList(begins, columns.size()).contains(Column.TARGET);
        return whole ? begins : -1;
    }
}
