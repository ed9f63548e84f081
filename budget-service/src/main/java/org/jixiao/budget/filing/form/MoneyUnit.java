package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Money;

/** The unit that the amounts of a form are written in. */
enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    TEN_THOUSAND("万元", 4),
    MILLION("百万元", 6),
    HUNDRED_MILLION("亿元", 8);

    private static final Pattern STATED =
            Pattern.compile("^(?:金额|计量|货币|资金)*单位(?:均|都|统一)?(?:为|是)?:?(?:人民币)?:?([百千万亿]*元)整?(?:保留.{1,12})?$"
                    + "|^以(?:人民币)?([百千万亿]*元)为单位$");

    /** Says something about the unit, in brackets behind it. */
    private static final Pattern NOTE = Pattern.compile("(?<=元)\\([^()元]{1,12}\\)(?=\\)?$)");

    private static final Remembered<Optional<MoneyUnit>> STATED_IN = new Remembered<>(MoneyUnit::find);

    private final String written;
    private final int decimals;

    MoneyUnit(String written, int decimals) {
        this.written = written;
        this.decimals = decimals;
    }

    /** The unit that a text consists of: 万元, or 万 where the rest was forgotten. */
    static Optional<MoneyUnit> of(String text) {
        if (text.equals("万")) {
            return Optional.of(TEN_THOUSAND);
        }
        return Arrays.stream(values()).filter(unit -> unit.written.equals(text)).findFirst();
    }

    /** The unit that a remark above a table states: 单位：万元. */
    static Optional<MoneyUnit> statedIn(String text) {
        return STATED_IN.of(text);
    }

    private static Optional<MoneyUnit> find(String text) {
        if (text.length() > 20) {
            return Optional.empty();
        }
        Matcher stated = STATED.matcher(
                NOTE.matcher(LabelText.bare(text)).replaceFirst("").replaceAll("[()]", ""));
        return stated.matches() ? of(stated.group(1) == null ? stated.group(2) : stated.group(1)) : Optional.empty();
    }

    /** @throws ArithmeticException if the amount is finer than a fen */
    Money money(BigDecimal number) {
        return Money.ofYuan(number.movePointRight(decimals));
    }
}
