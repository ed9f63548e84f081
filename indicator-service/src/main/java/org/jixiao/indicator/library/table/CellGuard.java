package org.jixiao.indicator.library.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula: an apostrophe in front, taken off again when it is read. */
final class CellGuard {

    /** Also an apostrophe by itself: what was guarded and what was not stay apart. */
    private static final Pattern DANGEROUS = Pattern.compile("^[\\s]*[=+\\-@＝＋－＠\\t\\r'].*", Pattern.DOTALL);

    private CellGuard() {}

    static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).matches();
    }

    static String guarded(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
