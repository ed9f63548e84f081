package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** Dots that a form prints where more may be written: ……. */
final class Placeholder {

    private static final Pattern DOTS = Pattern.compile("[.…。·]{2,12}|…");

    private Placeholder() {}

    static boolean is(Cell cell) {
        String bare = cell.text();
        return bare.length() <= 24 && DOTS.matcher(LabelText.bare(bare)).matches();
    }
}
