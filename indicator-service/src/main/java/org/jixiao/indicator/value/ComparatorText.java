package org.jixiao.indicator.value;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** How comparators are written, as signs and as words, before the number and after it. */
final class ComparatorText {

    private static final Map<Target.Comparator, String> SIGNS = Map.of(
            Target.Comparator.GE, "≥",
            Target.Comparator.LE, "≤",
            Target.Comparator.EQ, "=",
            Target.Comparator.GT, ">",
            Target.Comparator.LT, "<");

    private static final Map<Target.Comparator, Bilingual> WORDS = Map.of(
            Target.Comparator.GE, new Bilingual("不低于", "at least"),
            Target.Comparator.LE, new Bilingual("不超过", "at most"),
            Target.Comparator.EQ, new Bilingual("等于", "exactly"),
            Target.Comparator.GT, new Bilingual("高于", "more than"),
            Target.Comparator.LT, new Bilingual("低于", "less than"));

    private static final List<Map.Entry<String, Target.Comparator>> BEFORE = longestFirst(Map.of(
            Target.Comparator.GE, List.of("≥", "≧", "⩾", ">=", "=>", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少"),
            Target.Comparator.LE,
                    List.of("≤", "≦", "⩽", "<=", "=<", "小于等于", "小于或等于", "不超过", "不高于", "不大于", "不多于", "至多", "最多"),
            Target.Comparator.EQ, List.of("=", "等于"),
            Target.Comparator.GT, List.of(">", "大于", "高于", "超过", "多于"),
            Target.Comparator.LT, List.of("<", "小于", "低于", "少于")));

    private static final List<Map.Entry<String, Target.Comparator>> AFTER = longestFirst(Map.of(
            Target.Comparator.GE, List.of("以上", "及以上", "或以上"),
            Target.Comparator.LE, List.of("以下", "及以下", "或以下", "以内", "之内")));

    private ComparatorText() {}

    static String sign(Target.Comparator comparator) {
        return SIGNS.getOrDefault(comparator, "");
    }

    static Bilingual words(Target.Comparator comparator) {
        return WORDS.getOrDefault(comparator, new Bilingual("", ""));
    }

    /** The comparator a text begins with, with how it is written; null where it begins with none. */
    static Map.@Nullable Entry<String, Target.Comparator> before(String text) {
        return BEFORE.stream()
                .filter(word -> text.startsWith(word.getKey()))
                .findFirst()
                .orElse(null);
    }

    /** The comparator a text ends with, with how it is written; null where it ends with none. */
    static Map.@Nullable Entry<String, Target.Comparator> after(String text) {
        return AFTER.stream()
                .filter(word -> text.endsWith(word.getKey()))
                .findFirst()
                .orElse(null);
    }

    private static List<Map.Entry<String, Target.Comparator>> longestFirst(Map<Target.Comparator, List<String>> words) {
        return words.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(word -> entry(word, each.getKey())))
                .sorted(Comparator.comparing((Map.Entry<String, Target.Comparator> each) ->
                                each.getKey().length())
                        .reversed())
                .toList();
    }
}
