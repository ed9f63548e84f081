package org.jixiao.budget.budget;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be there in a request although the type of the contract cannot say so. */
public final class Checked {

    private Checked() {}

    /** @throws Refusal naming the field, where it is missing */
    public static void present(String pointer, @Nullable Object value) {
        if (value == null) {
            throw Refusal.ofField(pointer, "不能缺少", "must not be null");
        }
    }

    /** @throws Refusal naming the field, where an amount is negative or more than can be told exactly; null passes */
    public static void statable(String pointer, @Nullable Money amount) {
        if (amount != null && !amount.statable()) {
            throw Refusal.ofField(pointer, "须为 0 至 9999999999999.99", "must be from 0 to 9999999999999.99");
        }
    }

    /** As {@link #statable}, for an amount that may be a decrease. */
    static void movable(String pointer, @Nullable Money amount) {
        if (amount != null && !amount.abs().statable()) {
            throw Refusal.ofField(
                    pointer, "须在 ±9999999999999.99 之内", "must be from -9999999999999.99 to 9999999999999.99");
        }
    }

    /** @throws Refusal naming the field, where a number is negative; null passes */
    static void notNegative(String pointer, @Nullable Number number) {
        if (number != null && new BigDecimal(number.toString()).signum() < 0) {
            throw Refusal.ofField(pointer, "不能为负数", "must not be negative");
        }
    }
}
