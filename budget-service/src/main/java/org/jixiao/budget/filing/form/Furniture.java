package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;

/** What a page carries and a document does not say: page numbers, the number of an annex or a table, a table of contents. */
final class Furniture {

    private static final Pattern ANY = Pattern.compile("^(?:附件\\d{0,3}(?:[-—－–]\\d{1,3})?[:：]?"
            + "|(?:附?表|公开)\\s?\\d{1,2}(?:[-—－–]\\d{1,2})?\\s?表?"
            + "|附件\\d{0,3}[:：].{2,80}\\.(?:xlsx?|docx?|pdf|zip|rar|wps|et)"
            + "|(?:发布|发文|更新)(?:时间|日期)[:：].{4,120}|(?:[【\\[]?(?:打印本页|关闭窗口|打印|关闭|返回顶部)[】\\]]?\\s{0,4}){1,4}"
            + "|目\\s{0,8}录"
            + "|.{2,60}?(?:[.．。·]{4,}|…{2,})\\s?\\d{1,3}"
            + "|(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).{2,40}\\s\\d{1,3}"
            + "|第\\s?\\d{1,4}\\s?页(?:[,，、/ ]?\\s?共\\s?\\d{1,4}\\s?页)?"
            + "|[-—－–]+\\s?\\d{1,4}\\s?[-—－–]+|\\d{1,3}\\s?/\\s?\\d{1,3}|[-—－–_=*]{3,200})$");
    private static final int LONGEST = 200;

    private Furniture() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && ANY.matcher(text).matches();
    }
}
