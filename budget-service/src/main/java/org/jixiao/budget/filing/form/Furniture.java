package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;

/** What a page carries and a document does not say: page numbers, the number of an annex. */
final class Furniture {

    private static final Pattern ANY = Pattern.compile("^(?:附件\\d{0,3}(?:[-—－–]\\d{1,3})?[:：]?"
            + "|第\\s?\\d{1,4}\\s?页(?:[,，、/ ]?\\s?共\\s?\\d{1,4}\\s?页)?"
            + "|[-—－–]+\\s?\\d{1,4}\\s?[-—－–]+|\\d{1,3}\\s?/\\s?\\d{1,3}|[-—－–_=*]{3,200})$");
    private static final int LONGEST = 200;

    private Furniture() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && ANY.matcher(text).matches();
    }
}
