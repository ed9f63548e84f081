package org.jixiao.budget.filing.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** The labels that sources of funds are filed under, the region's own before those that every region uses. */
final class FundLabels {

    /** Labels that cover several sources and so mean none of them. */
    private static final Set<String> COVERING = Set.of(
            "财政资金", "财政拨款", "财政性资金", "财政拨款资金", "财政预算资金", "本级财政资金", "财政资金拨款", "本级财政拨款", "当年财政拨款", "单位资金", "非财政拨款",
            "非财政资金");

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
    private static final Pattern ALIKE =
            Pattern.compile("^[^\\d。；，,]{2,18}(?:资金|拨款|收入|预算|补助|债券|结转|结余|贷款|安排|自筹|专户|转移支付|财政)$");

    private static final Pattern CARRY_OVER = Pattern.compile("结转|结余");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.、)]");

    private final Map<String, String> codes = new HashMap<>(COMMON);

    FundLabels(Map<String, String> regional) {
        regional.forEach((label, code) -> codes.put(LabelText.of(label).key(), code));
    }

    boolean isKnown(Cell cell) {
        return names(cell).anyMatch(key -> COVERING.contains(key) || codes.containsKey(key));
    }

    private static Stream<String> names(Cell cell) {
        return LabelText.of(cell.text()).names().map(key -> NUMBERED.matcher(key)
                .replaceFirst(""));
    }

    boolean isAlike(Cell cell) {
        return isKnown(cell) || names(cell).anyMatch(key -> ALIKE.matcher(key).matches());
    }

    /** Money of an earlier year that was not spent: 上年结转. It may be of any source. */
    static boolean isCarryOver(Cell label) {
        return CARRY_OVER.matcher(LabelText.of(label.text()).key()).find();
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
        return names(label).map(codes::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
