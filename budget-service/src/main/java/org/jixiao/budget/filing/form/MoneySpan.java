package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** For what time a label asks money: forms of projects that run over years put the years side by side. */
enum MoneySpan {
    /** From the beginning of the project to its end: 项目总投资. */
    WHOLE_TERM,
    /** The year of the budget: 本年申报数. */
    YEAR,
    /** Years before or after it: 以前年度已安排, 以后年度计划. Money kept over from them is a source of this year's. */
    OTHER_YEARS;

    private static final Pattern OTHER = Pattern.compile("(?:截[至止].{2,14}|(?:20\\d\\d年?)?(?:及其?)?(?:以前|以往|往年|以后|后续|未来)"
            + "|上一?年|下一?年|次年|明年|后年|去年|前年|前期|后期"
            + "|累计|(?:前|后)[一二两三]年|(?:已|待|尚需)(?=安排|下达|投入|到位|完成))"
            + ".{0,4}?(?:年度?|各年)?(?:已|拟|计划|预计|累计)?"
            + "(?:安排|下达|投入|到位|完成|申报|申请|需求|预算|计划|支出|投资|拨付|批复|实际)?(?:资金|金额|数额?|额|情况|计划|投资|预算|执行|安排)*");

    /** A year that what is asked for is said to be of: 2027年, 2025年及以前年度安排数. */
    private static final Pattern DATED = Pattern.compile("(20\\d\\d)年?度?(.{0,14})");

    private static final Pattern OF_A_YEAR =
            Pattern.compile("(?:已|拟|计划|预计)?(?:安排|下达|投入|申报|申请|需求|预算|计划|支出|投资)?(?:资金|金额|数额?|额|计划|总额)*");

    private static final Pattern MONEY_OF_A_YEAR =
            Pattern.compile("(?:拟|计划|预计)?(?:安排|投入|申报|申请|需求|投资)?(?:预算|资金|金额)(?:金额|资金|总额|数|额)?");

    /** 本年度投资, 当年拟安排资金; 本年度计划 may ask for words. */
    private static final Pattern THIS_YEAR = Pattern.compile("(?:本|当)年度?(?:拟|已|计划|预计)?(?:预算|资金)?"
            + "(?:(?:申报|申请|投资|拨款)(?:资金|金额|数额?|额|预算|总额)?|(?:安排|计划|需求|投入|下达)(?:资金|金额|数额?|额|投资|预算)|(?:投资|投入)?(?:总额|总计))");

    private static final Pattern KEPT_OVER = Pattern.compile("结转|结余");

    /** Whether it can only ask for the money of the budget's year. */
    static boolean asksForTheYear(LabelText label) {
        return THIS_YEAR.matcher(label.key()).matches();
    }

    /** Whether it asks for money and names the budget's year: 2026年预算. @param year of the budget; null where nobody knows it */
    static boolean asksForTheYear(Cell label, @Nullable FiscalYear year) {
        Matcher dated = DATED.matcher(LabelText.of(label.text()).key());
        return year != null
                && dated.matches()
                && year.value() == Integer.parseInt(dated.group(1))
                && MONEY_OF_A_YEAR.matcher(dated.group(2)).matches();
    }

    /** @param year of the budget; null where nobody knows it, and no dated label is of it */
    static Optional<MoneySpan> of(Cell label, @Nullable FiscalYear year) {
        String key = LabelText.of(label.text()).key();
        if (key.isEmpty() || KEPT_OVER.matcher(key).find()) {
            return Optional.empty();
        }
        Matcher dated = DATED.matcher(key);
        if (dated.matches() && OF_A_YEAR.matcher(dated.group(2)).matches()) {
            boolean own = year != null && year.value() == Integer.parseInt(dated.group(1));
            return Optional.of(own ? YEAR : OTHER_YEARS);
        }
        if (OTHER.matcher(key).matches()) {
            return Optional.of(OTHER_YEARS);
        }
        return Label.of(label).flatMap(MoneySpan::of);
    }

    private static Optional<MoneySpan> of(Label label) {
        return switch (label) {
            case WHOLE_TERM_AMOUNT -> Optional.of(WHOLE_TERM);
            case AMOUNT -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }
}
