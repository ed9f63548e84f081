package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** What stands where an amount belongs. Zero, blank and not applicable are different things; so is what nobody can read. */
sealed interface AmountText {

    /** An amount. {@code mended} where thousands commas, width or spaces had to go. */
    record Stated(Money amount, boolean mended) implements AmountText {
        @Override
        public Money money() {
            return amount;
        }

        @Override
        public Optional<Remark> remark(boolean required) {
            return mended ? Optional.of(Remark.AMOUNT_MENDED) : Optional.empty();
        }
    }

    /** Blank. */
    record NotStated() implements AmountText {
        @Override
        public Optional<Remark> remark(boolean required) {
            return required ? Optional.of(Remark.AMOUNT_BLANK) : Optional.empty();
        }
    }

    /** {@code /} or 不涉及. */
    record NotApplicable() implements AmountText {
        @Override
        public Optional<Remark> remark(boolean required) {
            return Optional.of(Remark.AMOUNT_NOT_APPLICABLE);
        }
    }

    /** Anything else. */
    record Unreadable() implements AmountText {
        @Override
        public Optional<Remark> remark(boolean required) {
            return Optional.of(Remark.AMOUNT_UNREADABLE);
        }
    }

    /** What is to be said about it, if anything. */
    Optional<Remark> remark(boolean required);

    /** Null unless an amount is stated. */
    default @Nullable Money money() {
        return null;
    }

    Pattern AMOUNT =
            Pattern.compile("^[¥￥]?(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,8})?((?:百万|千|万|亿)?元|百万|万|亿)?$");
    Set<String> NOT_APPLICABLE = Set.of("/", "-", "--", "—", "——", "不涉及", "无", "不适用");
    int LONGEST = 60;

    static AmountText of(String written, MoneyUnit unit) {
        String bare = bare(written);
        if (bare.isEmpty()) {
            return new NotStated();
        }
        if (NOT_APPLICABLE.contains(bare)) {
            return new NotApplicable();
        }
        Matcher amount = AMOUNT.matcher(bare);
        return amount.matches()
                ? stated(amount, unit, !bare.equals(written) || bare.indexOf(',') > 0)
                : new Unreadable();
    }

    /** Whether it is written like an amount, in whatever unit: 343.183 is one in 万元 and none in 元. */
    static boolean isNumber(String written) {
        return AMOUNT.matcher(bare(written)).matches();
    }

    /** Whether it may stand where an amount belongs: an amount, a blank, or a mark that there is none. */
    static boolean fits(String written) {
        return isNumber(written) || bare(written).isEmpty() || NOT_APPLICABLE.contains(bare(written));
    }

    private static String bare(String written) {
        return written.length() > LONGEST ? "?" : LabelText.bare(written).replace('，', ',');
    }

    /** 5.00万 is 5.00万元. */
    private static MoneyUnit unitCalled(String written, MoneyUnit otherwise) {
        return MoneyUnit.of(written.endsWith("元") ? written : written + "元").orElse(otherwise);
    }

    private static AmountText stated(Matcher written, MoneyUnit unit, boolean mended) {
        String fraction = written.group(2) == null ? "" : written.group(2);
        BigDecimal number = new BigDecimal(written.group(1).replace(",", "") + fraction);
        MoneyUnit own = written.group(3) == null ? unit : unitCalled(written.group(3), unit);
        try {
            Money amount = own.money(number);
            return amount.statable() ? new Stated(amount, mended) : new Unreadable();
        } catch (ArithmeticException finerThanFen) {
            return new Unreadable();
        }
    }
}
