package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * Two sides that should come to the same.
 *
 * @param verdict on the two where they do not
 * @param project that it is about; null where it is about the budget itself
 */
public record Equation(Verdict verdict, @Nullable UUID project, String path, Side one, Side other) {

    private static final Verdict UNDECIDABLE = Verdict.info("UNDECIDABLE");
    private static final Verdict MISREAD = Verdict.error("UNIT_WRONG");
    private static final Bilingual REMEDY =
            new Bilingual("请逐项核对金额，更正有误的一方。", "Check the amounts one by one and mend the side that is wrong.");

    /** @param tolerance a difference up to which nothing is said */
    Stream<Found> findings(Money tolerance) {
        if (one.terms().isEmpty() || other.terms().isEmpty() || difference().compareTo(tolerance) <= 0) {
            return Stream.empty();
        }
        List<String> unstated = Stream.concat(one.unstated().stream(), other.unstated().stream())
                .toList();
        if (!unstated.isEmpty()) {
            return Stream.of(undecidable(unstated));
        }
        Found broken = new Found(project, verdict.on(path, figures(), message(""), REMEDY));
        return Misread.of(this).map(term -> Stream.of(broken, misread(term))).orElseGet(() -> Stream.of(broken));
    }

    private Money difference() {
        return one.stated().minus(other.stated()).abs();
    }

    private String figures() {
        return one.figures() + " ≠ " + other.figures() + " 万元";
    }

    private Bilingual message(String more) {
        String a = Side.written(one.stated());
        String b = Side.written(other.stated());
        String apart = Side.written(difference());
        return new Bilingual(
                one.name().zh() + " " + a + " 万元，" + other.name().zh() + " " + b + " 万元，相差 " + apart + " 万元。" + more,
                capitalised(one.name().en()) + " is " + a + ", " + other.name().en() + " is " + b + ": they differ by "
                        + apart + " (万元).");
    }

    private Found misread(Term term) {
        Finding finding = MISREAD.on(
                path,
                figures(),
                new Bilingual(
                        message("").zh() + "“" + term.name() + "”恰好差一万倍，疑似混用了元和万元。",
                        message("").en() + " “" + term.name()
                                + "” is off by exactly ten thousand: 元 and 万元 may have been mixed up."),
                new Bilingual("请核对计量单位是元还是万元。", "Check whether it is in 元 or 万元."));
        return new Found(project, finding);
    }

    private Found undecidable(List<String> unstated) {
        String names = Unstated.list(unstated);
        Finding finding = UNDECIDABLE.on(
                path,
                verdict.rule() + ": " + names,
                new Bilingual(
                        one.name().zh() + "与" + other.name().zh() + "是否一致无法判断，未填金额：" + names + "。",
                        "Whether " + one.name().en() + " is " + other.name().en() + " cannot be decided; not stated: "
                                + names + "."),
                new Bilingual("如有金额请补填；没有的可以不填。", "State the amounts, if there are any."));
        return new Found(project, finding);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
