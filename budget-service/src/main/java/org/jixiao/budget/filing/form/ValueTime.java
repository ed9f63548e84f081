package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;

/** Of what time a column of values says to be that is named for it: 2026年, 2026年目标值; 2026—2028年, 三年合计. */
final class ValueTime {

    private static final String VALUE = "(?:预期|预计|计划|申报|设定|年初|绩效|拟){0,4}(?:实现|完成|达到)?(?:指标|目标|任务)?(?:值|数值|数|量|水平)?";
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?度?" + VALUE);
    private static final Pattern YEARS = Pattern.compile("20\\d\\d年?度?[-—–~至到]{1,2}(?:20)?\\d\\d年?度?" + VALUE);
    private static final Pattern WHOLE = Pattern.compile(
            "(?:项目)?(?:[二两三四五]年|总体|整体|全周期|实施期|实施周期|项目期|中长期|中期|长期|合计|累计|总计|总)(?:合计|累计|总计|总体|总)?" + VALUE);

    private ValueTime() {}

    /** The one year that it is for. */
    static Optional<FiscalYear> year(Cell head) {
        Matcher year = YEAR.matcher(LabelText.of(head.text()).key());
        return year.matches() ? Optional.of(new FiscalYear(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    /** It is for several years together. */
    static boolean isWholeTerm(Cell head) {
        String bare = LabelText.of(head.text()).key();
        return YEARS.matcher(bare).matches() || WHOLE.matcher(bare).matches();
    }
}
