package org.jixiao.indicator.value.grammar;

import java.util.regex.Pattern;

/**
 * Hours of the day (8:30前, 上午9时, 8:30-17:30) and service around the clock (7×24小时). No kind of target is for them: where
 * nothing says how often they come back they are words, and a person judges. 8:30 alone may be a proportion.
 */
final class TimeOfDay {

    private static final String PART = "(?:凌晨|早上?|上午|中午|下午|晚上?|当[日天]|次日)";
    private static final String HOUR = "[0-2]?\\d(?::[0-5]\\d|[时点](?:[0-5]?\\d分|半|整)?)";

    /** An hour, without what may stand behind it. */
    static final String PATTERN = PART + "?" + HOUR;

    private static final String FROM_TO = PATTERN + "[-~至到]" + PATTERN;
    private static final String UNTIL = PATTERN + "(?:之?前|以前|之?后|以后)";
    private static final Pattern HOURS =
            Pattern.compile("(?:于|在)?(?:" + FROM_TO + "|" + UNTIL + "|" + PART + HOUR + ")(?:" + Fillers.DONE + ")?");
    private static final Pattern ALWAYS = Pattern.compile("(?:全年)?7[×xX*]24(?:小时|h|H)?\\p{IsHan}{0,12}");

    private TimeOfDay() {}

    static boolean isMeant(String plain) {
        return HOURS.matcher(plain).matches() || ALWAYS.matcher(plain).matches();
    }
}
