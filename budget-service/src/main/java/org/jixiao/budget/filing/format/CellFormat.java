package org.jixiao.budget.filing.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a number of a workbook is shown.
 *
 * @param index of the format; the first hundred and some belong to the program and say nothing of themselves
 * @param pattern as the program writes it, its part for positive numbers first
 */
record CellFormat(int index, String pattern) {

    private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String MONTH = "yyyy\"年\"m\"月\"";

    /** Formats that a file names by number only, as the Chinese program shows them. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(27, MONTH),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, DAY),
            Map.entry(36, MONTH),
            Map.entry(50, MONTH),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, MONTH),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, MONTH),
            Map.entry(58, "m\"月\"d\"日\""));

    /** Words in a format are in quotes, single characters behind a stroke; what is in brackets is a colour or a country. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|!.|_.|\\[[^\\]]*\\]");

    private static final Pattern UNIT = Pattern.compile("[0#?%][^\"]*\"([^\"]*)\"");

    /** Each comma behind the digits leaves three of them away. */
    private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");

    /** A point that is only drawn between two digits. */
    private static final Pattern DRAWN_POINT = Pattern.compile("[0#?][!\\\\]\\.([0#?]+)");

    static CellFormat of(CellStyle style) {
        int index = style.getDataFormat();
        String written = style.getDataFormatString();
        return new CellFormat(index, CHINESE.getOrDefault(index, written == null ? "General" : written));
    }

    private String positive() {
        int end = pattern.indexOf(';');
        return end < 0 ? pattern : pattern.substring(0, end);
    }

    private String placeholders() {
        return LITERAL.matcher(positive()).replaceAll("");
    }

    /** The day that a number is. */
    String date(double value) {
        // The library draws the quotes around a word too.
        return new DataFormatter(Locale.CHINA).formatRawCellContents(value, index, pattern.replace("\"", ""));
    }

    boolean isDate() {
        return CHINESE.containsKey(index) || DateUtil.isADateFormat(index, pattern);
    }

    /** How many digits of the number it leaves away, or sets behind a point: 4 where it shows a number of ten thousands. */
    int scale() {
        Matcher thousands = THOUSANDS.matcher(placeholders());
        Matcher point = DRAWN_POINT.matcher(positive());
        int left = thousands.find() ? 3 * (thousands.end(1) - thousands.start(1)) : 0;
        return left + (point.find() ? point.group(1).length() : 0);
    }

    /** A sign in quotes is only drawn. */
    boolean isPercent() {
        return placeholders().contains("%");
    }

    /** A word that is set behind the number ({@code 0"人"}), empty where there is none. */
    String unit() {
        Matcher unit = UNIT.matcher(positive());
        return unit.find() ? unit.group(1) : "";
    }
}
