package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** Where somebody is to sign, to put a seal or to write the day, and nobody has: （盖章） 年 月 日. */
final class SignatureSpace {

    private static final int LONGEST = 60;
    private static final Pattern EMPTY = Pattern.compile(
            "(?:[（(]?\\s?(?:加盖公章|单位公章|单位盖章|公章|盖章|签章|签字|签名)\\s?[)）]?|20\\d{0,2}(?=\\s?年\\s{0,9}月)|[年月日:：、_\\s]){2,40}");
    private static final Pattern ASKS = Pattern.compile("章|签|年\\s{0,20}月");

    private SignatureSpace() {}

    static boolean is(Cell cell) {
        String text = cell.text();
        return text.length() <= LONGEST
                && ASKS.matcher(text).find()
                && EMPTY.matcher(text).matches();
    }
}
