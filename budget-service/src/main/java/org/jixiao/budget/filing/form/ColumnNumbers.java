package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** The row below some heads that numbers the columns: 栏次, 1, 2, 3 … It says nothing. */
final class ColumnNumbers {

    private static final int ENOUGH = 3;

    private ColumnNumbers() {}

    static boolean is(Row row) {
        List<String> numbers = row.written()
                .map(Cell::text)
                .map(LabelText::bare)
                .filter(text -> !text.equals("栏次") && !text.equals("**"))
                .toList();
        if (numbers.size() < ENOUGH) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
