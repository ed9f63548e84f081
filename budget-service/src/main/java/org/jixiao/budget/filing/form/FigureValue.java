package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell as a figure under its labels: as money where they or the table say so, as a number of things, or as it is
 * written.
 *
 * @param unit of the table's money; null where none is stated, and then only labels make an amount of a number
 */
record FigureValue(Clerk clerk, @Nullable MoneyUnit unit) {

    private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,6})?)%");
    private static final Pattern SHARE = Pattern.compile("%|比例|占比|[率幅]$|比重");
    private static final Pattern COUNT = Pattern.compile(
            "(?:人|个|次|辆|台|户|批|套|件|家|单位|编制)数|数量|面积|人次|批次|编制|保有量|[(（](?:人|个|次|人次|批次|辆|台|台、?辆|套|件|户|家|平方米|㎡|亩)[)）]");
    private static final Pattern COUNTED_IN = Pattern.compile("[(（]([^()（）元%]{1,6})[)）]$");
    private static final Pattern AMOUNT_WITH_UNIT = Pattern.compile("(-?[\\d,]{1,20}(?:\\.\\d{1,8})?)([千万亿百]*元)");
    private static final Pattern UNIT_IN_LABEL = Pattern.compile("(?<![单公多纪])元");
    private static final Pattern MONEY_UNIT_AT_END =
            Pattern.compile("(?:[(（:：]|单位)[^()（）]{0,6}?((?:百万|千|万|亿)?元)[)）]?$");
    private static final Pattern YEAR =
            Pattern.compile("^(20\\d\\d)(?:年度?|$)(?=$|[(（]|.{0,12}(?:数|额|预算|决算|安排|计划|支出|收入|执行|情况)$)");

    /** @param labels outermost first */
    Figure read(String section, List<String> labels, Cell cell, String path) {
        String written = cell.text();
        Integer year = year(labels);
        BigDecimal number = NumberText.of(written).orElse(null);
        Matcher percent = PERCENT.matcher(written.length() > 20 ? "" : LabelText.bare(written));
        if (percent.matches()) {
            clerk.take(cell, path + "/quantity");
            return new Figure(section, labels, year, null, new BigDecimal(percent.group(1)), "%", null);
        }
        Optional<Money> money = money(labels, written, number);
        if (money.isPresent()) {
            clerk.take(cell, path + "/amount");
            return new Figure(section, labels, year, money.get(), null, null, null);
        }
        if (number == null || isMoney(labels)) {
            return new Figure(section, labels, year, null, null, null, clerk.take(cell, path + "/text"));
        }
        clerk.take(cell, path + "/quantity");
        return new Figure(section, labels, year, null, number, countedIn(labels), null);
    }

    /** The amount that a number under its labels is; nothing where it is none. */
    Optional<Money> money(List<String> labels, String written) {
        return money(labels, written, NumberText.of(written).orElse(null));
    }

    private Optional<Money> money(List<String> labels, String written, @Nullable BigDecimal number) {
        Matcher own = AMOUNT_WITH_UNIT.matcher(written.length() > 40 ? "" : LabelText.bare(written));
        if (own.matches()) {
            return MoneyUnit.of(own.group(2))
                    .flatMap(stated -> NumberText.of(own.group(1)).flatMap(one -> exact(stated, one)));
        }
        return number == null || !isMoney(labels) ? Optional.empty() : exact(unitOf(labels), number);
    }

    private static Optional<Money> exact(MoneyUnit unit, BigDecimal number) {
        try {
            return Optional.of(unit.money(number)).filter(money -> money.abs().statable());
        } catch (ArithmeticException finerThanFen) {
            return Optional.empty();
        }
    }

    /** The innermost label that says what it is decides; where none does, the table. */
    private boolean isMoney(List<String> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            String label = labels.get(i);
            if (SHARE.matcher(label).find() || COUNT.matcher(label).find()) {
                return false;
            }
            if (UNIT_IN_LABEL.matcher(label).find()) {
                return true;
            }
        }
        return unit != null;
    }

    private MoneyUnit unitOf(List<String> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            Matcher stated = MONEY_UNIT_AT_END.matcher(labels.get(i));
            Optional<MoneyUnit> own = stated.find() ? MoneyUnit.of(stated.group(1)) : Optional.empty();
            if (own.isPresent()) {
                return own.get();
            }
        }
        return unit == null ? MoneyUnit.TEN_THOUSAND : unit;
    }

    private static @Nullable String countedIn(List<String> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            Matcher counted = COUNTED_IN.matcher(labels.get(i));
            if (counted.find() && COUNT.matcher(labels.get(i)).find()) {
                return counted.group(1);
            }
            if (SHARE.matcher(labels.get(i)).find()) {
                return "%";
            }
        }
        return null;
    }

    /** The year that the innermost label names; null where none does. */
    static @Nullable Integer year(List<String> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            Matcher year = YEAR.matcher(labels.get(i));
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }
}
