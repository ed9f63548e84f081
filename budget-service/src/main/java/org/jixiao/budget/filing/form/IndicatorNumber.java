package org.jixiao.budget.filing.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that some forms write before an indicator's name: 指标2：….
 *
 * @param number null where the mark has none
 * @param clear a colon stands between the number and the name
 * @param name what is behind it; all of the text where there is no such mark
 */
record IndicatorNumber(boolean marked, @Nullable Integer number, boolean clear, String name) {

    private static final Pattern MARK = Pattern.compile("^指标\\s?(\\d{0,2})\\s?[:：]\\s*");

    /** The colon was forgotten: a name follows, and no measure, as in 指标10个. */
    private static final Pattern UNCLEAR =
            Pattern.compile("^指标\\s?(\\d{1,2})\\s?(?=\\p{IsHan}{2})(?![年月日个项人次处家户名条件台套万元])");

    static IndicatorNumber of(String text) {
        Matcher clear = MARK.matcher(text);
        if (clear.find()) {
            return new IndicatorNumber(true, number(clear), true, text.substring(clear.end()));
        }
        Matcher unclear = UNCLEAR.matcher(text);
        return unclear.find()
                ? new IndicatorNumber(true, number(unclear), false, text.substring(unclear.end()))
                : new IndicatorNumber(false, null, true, text);
    }

    private static @Nullable Integer number(Matcher mark) {
        return mark.group(1).isEmpty() ? null : Integer.valueOf(mark.group(1));
    }
}
