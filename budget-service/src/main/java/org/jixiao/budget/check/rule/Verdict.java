package org.jixiao.budget.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What is named by its position only may move: what is said of it tells which it is. */
    private static final Pattern POSITION = Pattern.compile("/\\d+(?=/|$)");

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

    /**
     * About more than path and value say.
     *
     * @param said what is compared, both sides of it: a reason given for it holds for these words and amounts only
     */
    public Finding on(String path, @Nullable String value, List<String> said, Bilingual message, Bilingual remedy) {
        Stream<String> named = Stream.of(POSITION.matcher(path).replaceAll(""), value == null ? "" : value);
        String matter = Stream.concat(named, said.stream()).collect(Collectors.joining("\u001f"));
        return new Finding(rule, severity, gate, path, null, value, message, remedy, source, null, rule, matter);
    }
}
