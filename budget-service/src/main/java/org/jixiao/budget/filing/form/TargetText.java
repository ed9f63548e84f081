package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;

/** Comparator, value and unit of a target, joined where they stood in columns of their own. */
final class TargetText {

    private static final Pattern KIND = Pattern.compile("定性(?:指标)?|定量(?:指标)?|定性定量");
    private static final Pattern EQUAL = Pattern.compile("=|等于");
    private static final Pattern SIGN = Pattern.compile("[≥≤≧≦><=]|>=|<=|大于等于|小于等于|不低于|不高于|不少于|不超过");
    private static final Pattern NO_UNIT = Pattern.compile("[/\\\\—-]|无|不涉及|不适用|是/否|是否");
    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}一二三四五六七八九十百千]");

    private TargetText() {}

    /** A word that says whether an indicator is a quality or a quantity, and nothing of what is to be reached. */
    static boolean isKind(String written) {
        return KIND.matcher(LabelText.bare(written)).matches();
    }

    /** Compares, and says nothing else. */
    static boolean isSign(String written) {
        return SIGN.matcher(LabelText.bare(written)).matches();
    }

    /** What stands in the value's own cell is not written a second time, and a quality equals nothing and has no unit. */
    static String join(String comparator, String value, String unit) {
        if (value.isEmpty()) {
            return (isKind(comparator) ? "" : comparator) + unit;
        }
        String sign = LabelText.bare(comparator);
        boolean quantity = DIGIT.matcher(value).find();
        boolean signed = isKind(comparator)
                || LabelText.bare(value).startsWith(sign)
                || !quantity && EQUAL.matcher(sign).matches();
        boolean measured = NO_UNIT.matcher(LabelText.bare(unit)).matches() && !unit.equals(value)
                || isKind(unit)
                || LabelText.bare(value).endsWith(LabelText.bare(unit));
        return (signed ? "" : comparator) + value + (measured ? "" : unit);
    }
}
