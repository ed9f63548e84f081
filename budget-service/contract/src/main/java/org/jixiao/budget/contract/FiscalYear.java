package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/** A budget year: 1 January to 31 December of the calendar year it is named by (预算法 art. 18). */
public record FiscalYear(@JsonValue int value) implements Comparable<FiscalYear> {

    /** The year the Budget Law took effect. */
    public static final int FIRST = 1995;

    public static final int LAST = 2100;

    /** @throws IllegalArgumentException outside 1995–2100 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("not a fiscal year: " + value);
        }
    }

    public LocalDate lastDayOf(Month month) {
        LocalDate first = LocalDate.of(value, month, 1);
        return first.withDayOfMonth(first.lengthOfMonth());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
