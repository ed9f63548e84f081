package org.jixiao.indicator.value.kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By when in each turn something is done: 10日前, 月底前, 8时前 of that turn, or 次月5日前 of the one that follows.
 *
 * @param written as in the form
 */
public record Due(String written) {

    private static final Pattern DAY = Pattern.compile("的?第?(?<day>\\d{1,2})(?<unit>日|号|个?工作日)(?<before>.*)");
    private static final Pattern NEXT = Pattern.compile("[次下]个?(?:月|季度?)(?<rest>.*)");
    private static final Pattern END = Pattern.compile("末?月?底.*");

    /** The turn itself is named in it: nothing needs to be said before it. */
    boolean isOfNext() {
        return NEXT.matcher(written).matches();
    }

    String en() {
        Matcher next = NEXT.matcher(written);
        return next.matches() ? within(next.group("rest"), "of the next") : within(written, "of it");
    }

    private static String within(String rest, String turn) {
        Matcher day = DAY.matcher(rest);
        if (day.matches()) {
            String kind = day.group("unit").endsWith("工作日") ? "working day " : "day ";
            return (day.group("before").isEmpty() ? "on " : "by ") + kind + day.group("day") + " " + turn;
        }
        return END.matcher(rest).matches() ? "by the end " + turn : "by “" + rest + "” " + turn;
    }
}
