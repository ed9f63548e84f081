package org.jixiao.indicator.value.kind;

import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** How comparators are written and said, and what each asks of a number. */
final class Comparison {

    private static final Map<Target.Comparator, String> SIGNS = Map.of(
            Target.Comparator.GE, "≥",
            Target.Comparator.LE, "≤",
            Target.Comparator.EQ, "=",
            Target.Comparator.GT, ">",
            Target.Comparator.LT, "<");

    private static final Map<Target.Comparator, Bilingual> WORDS = Map.of(
            Target.Comparator.GE, new Bilingual("至少", "at least "),
            Target.Comparator.LE, new Bilingual("不超过", "at most "),
            Target.Comparator.EQ, new Bilingual("等于", "exactly "),
            Target.Comparator.GT, new Bilingual("超过", "more than "),
            Target.Comparator.LT, new Bilingual("低于", "less than "));

    private Comparison() {}

    static String sign(Target.Comparator comparator) {
        return SIGNS.getOrDefault(comparator, "");
    }

    /** What is said before the number. */
    static Bilingual words(Target.Comparator comparator) {
        return WORDS.getOrDefault(comparator, new Bilingual("", ""));
    }

    /** @param sign of the number less the target */
    static boolean holds(Target.Comparator comparator, int sign) {
        return switch (comparator) {
            case GE -> sign >= 0;
            case GT -> sign > 0;
            case LE -> sign <= 0;
            case LT -> sign < 0;
            case EQ -> sign == 0;
        };
    }
}
