package org.jixiao.indicator.value;

import java.time.LocalDate;

/** A day as forms write it. */
final class DayText {

    private DayText() {}

    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
