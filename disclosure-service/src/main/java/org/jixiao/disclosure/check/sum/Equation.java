package org.jixiao.disclosure.check.sum;

import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;

/**
 * Two sides that should come to the same.
 *
 * @param code of the finding where they do not; the budget's own checks use the same
 * @param gate what the finding does
 */
record Equation(String code, Finding.Gate gate, String path, Side one, Side other) {

    private static final Bilingual REMEDY = new Bilingual(
            "请逐项核对；确有错误的，退回部门更正后重新报批；无误的，说明理由。",
            "Check the amounts one by one: have the department mend them, or say why they are right.");
    private static final String BETWEEN = "\u001f";

    static Equation of(String code, String path, Side one, Side other) {
        return new Equation(code, Finding.Gate.ACKNOWLEDGE, path, one, other);
    }

    /** Two figures that mostly, but not always, are the same. */
    static Equation asARule(String code, String path, Side one, Side other) {
        return new Equation(code, Finding.Gate.NONE, path, one, other);
    }

    /** @param tolerance a difference up to which nothing is said */
    Optional<Finding> broken(Money tolerance, String profile) {
        if (!one.isDecidable() || !other.isDecidable() || apart().compareTo(tolerance) <= 0) {
            return Optional.empty();
        }
        String figures = one.figures() + " ≠ " + other.figures() + " 万元";
        return Optional.of(new Finding(
                code,
                gate == Finding.Gate.NONE ? Finding.Severity.WARNING : Finding.Severity.ERROR,
                gate,
                path,
                null,
                figures,
                message(),
                REMEDY,
                null,
                profile,
                code,
                String.join(BETWEEN, one.name().zh(), other.name().zh(), figures)));
    }

    private Money apart() {
        return one.sum().minus(other.sum()).abs();
    }

    private Bilingual message() {
        String a = Side.written(one.sum());
        String b = Side.written(other.sum());
        String apart = Side.written(apart());
        return new Bilingual(
                one.name().zh() + " " + a + " 万元，" + other.name().zh() + " " + b + " 万元，相差 " + apart + " 万元。",
                one.name().en() + ": " + a + "; " + other.name().en() + ": " + b + "; they differ by " + apart
                        + " (万元).");
    }
}
