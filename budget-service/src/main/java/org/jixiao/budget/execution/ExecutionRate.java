package org.jixiao.budget.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * Share of the approved money actually paid (预算执行率). Unitless, scale 4, HALF_UP (0.8731 is 87.31 %); above 1 where more
 * was paid than approved. Source: 财预〔2020〕10号.
 */
public record ExecutionRate(@JsonValue BigDecimal value) implements Comparable<ExecutionRate> {

    private static final int SCALE = 4;

    public ExecutionRate {
        value = value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Null where it is not decidable: no amount is stated, or none was approved. */
    public static @Nullable ExecutionRate of(Money paid, @Nullable Money approved) {
        return approved == null || approved.yuan().signum() == 0
                ? null
                : new ExecutionRate(paid.yuan().divide(approved.yuan(), SCALE, RoundingMode.HALF_UP));
    }

    /** In percent: 87.31. */
    BigDecimal percent() {
        return value.movePointRight(2);
    }

    @Override
    public int compareTo(ExecutionRate other) {
        return value.compareTo(other.value);
    }
}
