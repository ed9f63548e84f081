package org.jixiao.budget.filing.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** The labels that sources of funds are filed under, the region's own before those that every region uses. */
final class FundLabels {

    /** Labels that cover several sources and so mean none of them. */
    private static final Set<String> COVERING = Set.of(
            "财政资金", "财政拨款", "财政性资金", "财政拨款资金", "财政预算资金", "本级财政资金", "财政资金拨款", "本级财政拨款", "当年财政拨款", "单位资金", "非财政拨款",
            "非财政资金", "自有资金", "自筹资金", "单位自筹", "单位自筹资金", "自筹", "中央补助", "中央资金", "中央财政资金", "中央财政补助", "省级资金", "省级财政资金",
            "省级补助", "市级资金", "市级财政资金", "区级资金", "县级资金", "市县资金", "县级财政资金", "区县资金", "地方资金", "地方财政资金", "上级资金", "上级财政资金",
            "上级补助", "上级补助资金", "上级财政拨款", "上级财政补助", "本级资金", "本级安排", "本级财政", "本级财政安排", "本级财力", "本级支出", "补助区县", "补助市县",
            "补助下级", "经营性收入", "政府预算资金");

    /** Is a source where sources are listed, and a word like any other elsewhere. */
    private static final String OTHER = "其他";

    private static final Map<String, String> COMMON = Map.of(
            "其他资金",
            "other",
            OTHER,
            "other",
            "一般公共预算",
            "general",
            "政府性基金预算",
            "government-fund",
            "国有资本经营预算",
            "state-capital",
            "事业收入",
            "business",
            "经营收入",
            "operating",
            "上级补助收入",
            "from-superior",
            "附属单位上缴收入",
            "from-subordinate",
            "其他收入",
            "other");

    /** What else looks like a source when it stands among amounts. */
    private static final Pattern ALIKE =
            Pattern.compile("^[^\\d。；，,]{2,18}(?:资金|拨款|收入|预算|补助|债券|结转|结余|贷款|安排|自筹|专户|转移支付|财政)$");

    /** Says at what step an amount was named and not where it comes from: 批复金额. */
    private static final Pattern OF_A_STEP =
            Pattern.compile("(?:申报|申请|送审|评审|审定|审核|核定|核减|批复|下达|合同)(?:预算)?(?:金额|总额|数额?|额|资金)");

    private static final Pattern CARRY_OVER = Pattern.compile("结转|结余");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\(?\\d{1,2}[.、)]|\\(?[一二三四五六七八九十]{1,2}[.、)]|[①-⑨])(?:其中:?)?");

    /** 一般公共预算 and the like, with the words for money that is paid out of it. */
    private static final Pattern APPROPRIATED = Pattern.compile(
            "(?:当年|本年)?(一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:当年|本年)?(?:财政)?(?:拨款|资金|收入|安排)+(?:\\([^()]{1,8}\\))?");

    /** Says which level of government it comes from and not of what nature it is. */
    private static final Pattern OF_A_LEVEL =
            Pattern.compile("(?:中央|省|市|区|县|市县|区县|乡镇|镇|地方|上级|本)(?:本)?级?财政(?:专项)?(?:资金|拨款|补助|安排|配套)+");

    /** Lent or invested, and so of no source that a budget knows. */
    private static final Pattern LENT = Pattern.compile(
            "(?:地方政府)?(?:新增)?(?:一般|专项)?债券(?:资金)?|(?:银行|市场化|政策性|商业)+(?:贷款|融资|借款)(?:资金)?|社会(?:资本|投资|融资)(?:投入|出资)?|项目资本金");

    private static final Pattern SPECIAL_ACCOUNT =
            Pattern.compile("(?:纳入)?财政专户(?:管理|核拨)?的?(?:教育)?(?:拨款|资金|收入|收费)+(?:\\([^()]{1,8}\\))?");

    private static final Remembered<List<String>> NAMES = new Remembered<>(FundLabels::namesOf);

    private final Map<String, String> codes = new HashMap<>(COMMON);
    private final Remembered<Boolean> known = new Remembered<>(this::isKnown);
    private final Remembered<Boolean> alike = new Remembered<>(this::isAlike);

    FundLabels(Map<String, String> regional) {
        regional.forEach((label, code) -> codes.put(LabelText.of(label).key(), code));
    }

    boolean isKnown(Cell cell) {
        return known.of(cell.text());
    }

    private boolean isKnown(String written) {
        return names(written)
                .filter(key -> !key.equals(OTHER))
                .anyMatch(key -> COVERING.contains(key)
                        || codes.containsKey(key)
                        || OF_A_LEVEL.matcher(key).matches()
                        || LENT.matcher(key).matches());
    }

    /** As it stands, without its number, and as the budget that it is appropriated from: 1.一般公共预算财政拨款（补助）. */
    private static Stream<String> names(String written) {
        return NAMES.of(written).stream();
    }

    private static List<String> namesOf(String written) {
        return LabelText.of(written)
                .names()
                .map(key -> NUMBERED.matcher(key).replaceFirst(""))
                .flatMap(key -> Stream.of(key, budgetOf(key)))
                .distinct()
                .toList();
    }

    private static String budgetOf(String key) {
        if (SPECIAL_ACCOUNT.matcher(key).matches()) {
            return "财政专户管理资金";
        }
        Matcher appropriated = APPROPRIATED.matcher(key);
        if (!appropriated.matches()) {
            return key;
        }
        return appropriated.group(1).endsWith("预算") ? appropriated.group(1) : appropriated.group(1) + "预算";
    }

    /** The same among sources: there 其他 alone is one. */
    boolean isKnownAmongSources(Cell cell) {
        return isKnown(cell) || names(cell.text()).anyMatch(OTHER::equals);
    }

    /** What an amount is called at one of the steps of its way, and no source. */
    static boolean isOfAStep(Cell label) {
        return OF_A_STEP.matcher(LabelText.of(label.text()).key()).matches();
    }

    boolean isAlike(Cell cell) {
        return alike.of(cell.text());
    }

    private boolean isAlike(String written) {
        return known.of(written)
                || names(written)
                        .anyMatch(key -> ALIKE.matcher(key).matches()
                                && !OF_A_STEP.matcher(key).matches());
    }

    /** Money of an earlier year that was not spent: 上年结转. It may be of any source. */
    static boolean isCarryOver(Cell label) {
        return CARRY_OVER.matcher(LabelText.of(label.text()).key()).find();
    }

    /** Code of the source that an income is named for, with or without the word 收入; null where nobody knows it. */
    @Nullable
    String codeOfIncome(String label) {
        String key = LabelText.of(label).key();
        return Stream.of(key, key.replaceFirst("收入$", ""), budgetOf(key))
                .map(codes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Code of the source; null where the label covers several, or nobody knows it. */
    @Nullable
    String code(Cell label) {
        return names(label.text())
                .map(codes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
