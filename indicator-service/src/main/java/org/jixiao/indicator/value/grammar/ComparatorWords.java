package org.jixiao.indicator.value.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;

/**
 * The signs and words that compare, before a number and after it. 以上, 以下 and 以内 include the number itself, 超过, 不满 and
 * 不足 do not (民法典 art. 1259).
 */
final class ComparatorWords {

    /** A comparator with the words it was written in. */
    record Found(String written, Target.Comparator comparator) {}

    private static final List<Found> BEFORE = longestFirst(Map.of(
            Target.Comparator.GE, """
                    ≥ 大于等于 大于或等于 大于/等于 高于等于 高于或等于 多于等于 多于或等于 超过或等于 达到或超过 等于或大于 等于或高于
                    不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 应不低于 应不少于 不应低于 不应少于 不早于
                    至少 最低 最少 起码 不下于 达到 达成 达""",
            Target.Comparator.LE, """
                    ≤ 小于等于 小于或等于 小于/等于 低于等于 低于或等于 少于等于 少于或等于 等于或小于 等于或低于
                    不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 应不超过 应不高于 不应超过
                    不应高于 不超出 未超过 至多 最多 最高""",
            Target.Comparator.EQ, "= 等于",
            Target.Comparator.GT, "> 大于 高于 超过 多于 超出 超 逾",
            Target.Comparator.LT, "< 小于 低于 少于 不足 不满 不到"));

    private static final List<Found> AFTER = longestFirst(Map.of(
            Target.Comparator.GE, "以上 及以上 或以上 (含)以上 含以上 以上(含) 及其以上 之上 以上(包含) 或更多 或更高",
            Target.Comparator.LE, "以下 及以下 或以下 (含)以下 含以下 以下(含) 及其以下 以内 之内 (含)以内 以内(含) 及以内 内 封顶 为限"));

    /** What any of them begins with: nearly no text needs to be compared with all of them. */
    private static final String FIRST = BEFORE.stream()
            .map(found -> found.written.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private ComparatorWords() {}

    /** What a text begins with. */
    static Optional<Found> before(String text) {
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        return BEFORE.stream().filter(word -> text.startsWith(word.written)).findFirst();
    }

    /** What a text ends with. */
    static Optional<Found> after(String text) {
        return AFTER.stream().filter(word -> text.endsWith(word.written)).findFirst();
    }

    private static List<Found> longestFirst(Map<Target.Comparator, String> words) {
        return words.entrySet().stream()
                .flatMap(each -> Stream.of(each.getValue().strip().split("\\s+", -1))
                        .map(word -> new Found(word, each.getKey())))
                .sorted(Comparator.comparing((Found found) -> found.written.length())
                        .reversed())
                .toList();
    }
}
