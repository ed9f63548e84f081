package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a sentence states.
 *
 * @param words what stands before it, back to the last stop: 较2019年预算减少
 * @param amount with the unit that is written behind it
 * @param after what follows, up to the end of the sentence or the next semicolon
 */
record AmountInProse(String words, Money amount, String after) {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?\\s?(亿元|百万元|万元|千元|元)(?!/|每|人)");
    private static final String STOPS = "，,。；;、：:（(";
    private static final Pattern JOIN = Pattern.compile("^(?:和|及|与|以及)");
    private static final Pattern AFTER = Pattern.compile("^[^；;。]*");
    private static final Pattern REASON =
            Pattern.compile("(?:主要(?:是)?(?:因为|由于|为|用于|原因[是为]?)?|原因[是为]?|用于)[^；;。]{2,300}");

    /** All that a paragraph states, in their order. */
    static List<AmountInProse> in(String paragraph) {
        List<AmountInProse> all = new ArrayList<>();
        int end = 0;
        for (MatchResult found : AMOUNT.matcher(paragraph).results().toList()) {
            if (isExact(found)) {
                String words =
                        JOIN.matcher(before(paragraph, end, found.start())).replaceFirst("");
                all.add(new AmountInProse(words, amount(found), after(paragraph, found.end())));
            }
            end = found.end();
        }
        return all;
    }

    /** Why, where the sentence goes on to say so; else null. */
    @Nullable
    String reason() {
        Matcher reason = REASON.matcher(upToNextAmount());
        return reason.find() ? reason.group() : null;
    }

    private String upToNextAmount() {
        Matcher next = AMOUNT.matcher(after);
        return next.find() ? after.substring(0, next.start()) : after;
    }

    private static boolean isExact(MatchResult found) {
        return MoneyUnit.of(found.group(3))
                .filter(unit -> exact(unit, number(found)))
                .isPresent();
    }

    private static boolean exact(MoneyUnit unit, BigDecimal number) {
        try {
            return unit.money(number).statable();
        } catch (ArithmeticException finerThanFen) {
            return false;
        }
    }

    private static Money amount(MatchResult found) {
        return MoneyUnit.of(found.group(3)).orElseThrow().money(number(found));
    }

    private static BigDecimal number(MatchResult found) {
        String fraction = found.group(2) == null ? "" : found.group(2);
        return new BigDecimal(found.group(1).replace(",", "") + fraction);
    }

    private static String before(String paragraph, int start, int end) {
        int from = end;
        int open = 0;
        while (from > start) {
            char c = paragraph.charAt(from - 1);
            if (c == '）' || c == ')') {
                open++;
            } else if ((c == '（' || c == '(') && open > 0) {
                open--;
            } else if (open == 0 && STOPS.indexOf(c) >= 0) {
                break;
            }
            from--;
        }
        return paragraph.substring(from, end).strip();
    }

    private static String after(String paragraph, int from) {
        Matcher rest = AFTER.matcher(paragraph.substring(from));
        return rest.find() ? rest.group() : "";
    }
}
