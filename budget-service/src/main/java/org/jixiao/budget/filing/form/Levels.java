package org.jixiao.budget.filing.form;

import java.util.Set;
import org.jixiao.budget.filing.document.Cell;

/** The words that stand on the first two levels of the frameworks of 2015 and 2021: they show when a row has shifted. */
final class Levels {

    private static final Set<String> DIMENSIONS = Set.of("产出指标", "效益指标", "效果指标", "满意度指标", "成本指标", "投入指标", "过程指标");

    private static final Set<String> CATEGORIES = Set.of(
            "数量指标",
            "质量指标",
            "时效指标",
            "成本指标",
            "经济成本指标",
            "社会成本指标",
            "生态环境成本指标",
            "经济效益指标",
            "社会效益指标",
            "生态效益指标",
            "可持续影响指标",
            "可持续发展指标",
            "服务对象满意度指标",
            "社会公众满意度指标");

    /** Stands in brackets behind a level that a form prints and that need not be used. */
    static final String IF_ANY = "如有";

    private Levels() {}

    static boolean isDimension(Cell cell) {
        return DIMENSIONS.contains(LabelText.of(cell.text()).key());
    }

    static boolean isCategory(Cell cell) {
        return CATEGORIES.contains(LabelText.of(cell.text()).key());
    }

    /** A word of the second level that is printed for those who need it: 生态效益指标（如有）. */
    static boolean isIfAny(Cell cell) {
        return isCategory(cell) && IF_ANY.equals(LabelText.of(cell.text()).bracket());
    }

    /** A word of the framework with white space typed into it. */
    static boolean isBroken(Cell cell) {
        return (isDimension(cell) || isCategory(cell)) && LabelText.isBroken(cell.text());
    }

    /** A word of the second level that cannot stand on the first. */
    static boolean isCategoryOnly(Cell cell) {
        return isCategory(cell) && !isDimension(cell);
    }
}
