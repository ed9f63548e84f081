package org.jixiao.disclosure.check.rule;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;

/** The sentences that found words stand in: what a decision about them is a decision about. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[。；;！!？?\\n])");
    private static final int AROUND = 24;
    private static final String CUT = "…";
    private static final String BETWEEN = "\u001f";

    private Sentences() {}

    /** The finding, known by all sentences that hold its words, so that a decision lapses with the first that changes. */
    static Finding holding(Finding finding, String words) {
        String value = Objects.requireNonNull(finding.value());
        String sentences = Arrays.stream(END.split(words))
                .filter(sentence -> sentence.contains(value))
                .map(String::strip)
                .collect(Collectors.joining(BETWEEN));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.gate(),
                finding.path(),
                finding.place(),
                value,
                finding.message(),
                finding.remedy(),
                finding.source(),
                finding.profile(),
                finding.ruleId(),
                String.join(BETWEEN, finding.path(), value, sentences));
    }

    /** The found words with those beside them, enough to judge by. */
    public static String around(String value, String words) {
        int found = words.indexOf(value);
        if (found < 0) {
            return words.length() <= 2 * AROUND ? words : words.substring(0, 2 * AROUND) + CUT;
        }
        int from = Math.max(0, found - AROUND);
        int to = Math.min(words.length(), found + value.length() + AROUND);
        return (from > 0 ? CUT : "") + words.substring(from, to) + (to < words.length() ? CUT : "");
    }
}
