package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;

/** The line above a department's whole budget: {@code <department>2026年部门预算公开说明}. */
final class BudgetTitle {

    private static final Pattern ANY = Pattern.compile("^(?=.*20\\d\\d年)[^，。；,;:：]{0,60}(?:部门|单位)(?:综合)?预算"
            + "(?:信息|公开|编制|批复|草案|文本|说明|情况|报告|报表|表|和|及|[(（）)]){0,6}$");
    private static final int LONGEST = 100;

    private BudgetTitle() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && ANY.matcher(LabelText.bare(text)).matches();
    }
}
