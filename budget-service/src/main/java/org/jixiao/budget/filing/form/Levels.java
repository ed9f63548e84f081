package org.jixiao.budget.filing.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** The words that stand on the first two levels of the frameworks of 2015 and 2021: they show when a row has shifted. */
final class Levels {

    private static final Set<String> DIMENSIONS = Set.of(
            "产出", "效益", "效果", "满意度", "成本", "投入", "过程", "决策", "管理", "管理效率", "履职效能", "社会效应", "项目产出", "项目效益", "项目完成",
            "项目满意度", "项目管理", "投入和管理", "投入管理", "影响力", "履职", "预算执行", "运行成本", "可持续性");

    private static final Set<String> CATEGORIES = Set.of(
            "数量", "质量", "时效", "成本", "经济成本", "社会成本", "生态环境成本", "生态成本", "经济效益", "社会效益", "生态效益", "环境效益", "可持续影响", "可持续发展",
            "可持续发展影响", "服务对象满意度", "服务对象", "受益对象满意度", "社会公众满意度", "公众满意度", "满意度");

    /** Where a category alone says the dimension; 成本 stood under 产出 until 2021 and for itself from then on. */
    private static final Map<String, String> HOLDERS = holders(Map.of(
            "产出指标", List.of("数量", "质量", "时效"),
            "成本指标", List.of("经济成本", "社会成本", "生态环境成本", "生态成本"),
            "效益指标", List.of("经济效益", "社会效益", "生态效益", "环境效益", "可持续影响", "可持续发展", "可持续发展影响"),
            "满意度指标", List.of("服务对象满意度", "服务对象", "受益对象满意度", "社会公众满意度", "公众满意度", "满意度")));

    /** What forms write behind a level or leave out. */
    private static final Pattern SUFFIX = Pattern.compile("(?:绩效)?(?:指标|目标)$");

    /** Stands in brackets behind a level that a form prints and that need not be used. */
    static final String IF_ANY = "如有";

    private static final Remembered<String> CORES = new Remembered<>(Levels::coreOf);

    private Levels() {}

    private static Map<String, String> holders(Map<String, List<String>> categories) {
        Map<String, String> holders = new HashMap<>();
        categories.forEach((dimension, held) -> held.forEach(category -> holders.put(category, dimension)));
        return Map.copyOf(holders);
    }

    /** The word of the first level that a category stands under in every framework, where there is one. */
    static Optional<String> above(Cell category) {
        return Optional.ofNullable(HOLDERS.get(core(category)));
    }

    static boolean isDimension(Cell cell) {
        return DIMENSIONS.contains(core(cell));
    }

    static boolean isCategory(Cell cell) {
        return CATEGORIES.contains(core(cell));
    }

    /** A word of either level. */
    static boolean isOne(Cell cell) {
        return isDimension(cell) || isCategory(cell);
    }

    private static String core(Cell cell) {
        return CORES.of(cell.text());
    }

    private static String coreOf(String written) {
        return SUFFIX.matcher(LabelText.of(written).key()).replaceFirst("");
    }

    /** A word of the second level that is printed for those who need it: 生态效益指标（如有）. */
    static boolean isIfAny(Cell cell) {
        return isCategory(cell) && IF_ANY.equals(LabelText.of(cell.text()).bracket());
    }

    /** A word of the framework with white space typed into it. */
    static boolean isBroken(Cell cell) {
        return isOne(cell) && LabelText.isBroken(cell.text());
    }

    /** A word of the second level that cannot stand on the first. */
    static boolean isCategoryOnly(Cell cell) {
        return isCategory(cell) && !isDimension(cell);
    }
}
