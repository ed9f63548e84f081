package org.jixiao.budget.filing.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** The labels that sources of funds are filed under, the region's own before those that every region uses. */
final class FundLabels {

    /** Labels that cover several sources and so mean none of them. */
    private static final Set<String> COVERING = Set.of("财政资金", "财政拨款", "财政性资金", "财政拨款资金", "财政预算资金", "本级财政资金");

    private static final Map<String, String> COMMON = Map.of(
            "其他资金", "other",
            "一般公共预算", "general",
            "政府性基金预算", "government-fund",
            "国有资本经营预算", "state-capital",
            "事业收入", "business",
            "经营收入", "operating",
            "上级补助收入", "from-superior",
            "附属单位上缴收入", "from-subordinate",
            "其他收入", "other");

    /** What else looks like a source when it stands among amounts. */
    private static final Pattern ALIKE = Pattern.compile("^[^\\d。；，,]{2,18}(?:资金|拨款|收入|预算|补助|债券|结转|贷款)$");

    private final Map<String, String> codes = new HashMap<>(COMMON);

    FundLabels(Map<String, String> regional) {
        regional.forEach((label, code) -> codes.put(LabelText.of(label).key(), code));
    }

    boolean isKnown(Cell cell) {
        String key = LabelText.of(cell.text()).key();
        return COVERING.contains(key) || codes.containsKey(key);
    }

    boolean isAlike(Cell cell) {
        return isKnown(cell) || ALIKE.matcher(LabelText.of(cell.text()).key()).matches();
    }

    /** Code of the source that an income is named for, with or without the word 收入; null where nobody knows it. */
    @Nullable
    String codeOfIncome(String label) {
        String key = LabelText.of(label).key();
        return codes.getOrDefault(key, codes.get(key.replaceFirst("收入$", "")));
    }

    /** Code of the source; null where the label covers several, or nobody knows it. */
    @Nullable
    String code(Cell label) {
        return codes.get(LabelText.of(label.text()).key());
    }
}
