package org.jixiao.budget.check.rule;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param source law or notice it comes from; null for a rule of craft
 */
public record Verdict(
        String rule,
        Finding.Severity severity,
        Finding.Gate gate,
        @Nullable String source) {

    /** The record is unusable until it is mended. */
    public static Verdict hard(String rule) {
        return new Verdict(rule, Finding.Severity.ERROR, Finding.Gate.HARD, null);
    }

    /** Wrong, unless somebody says why it is not. */
    public static Verdict error(String rule) {
        return new Verdict(rule, Finding.Severity.ERROR, Finding.Gate.ACKNOWLEDGE, null);
    }

    /** Suspicious: a person confirms. */
    public static Verdict warning(String rule) {
        return new Verdict(rule, Finding.Severity.WARNING, Finding.Gate.ACKNOWLEDGE, null);
    }

    public static Verdict info(String rule) {
        return new Verdict(rule, Finding.Severity.INFO, Finding.Gate.NONE, null);
    }

    public Verdict from(String law) {
        return new Verdict(rule, severity, gate, law);
    }

    public Finding on(String path, @Nullable String value, Bilingual message, Bilingual remedy) {
        return new Finding(rule, severity, gate, path, null, value, message, remedy, source, null);
    }
}
