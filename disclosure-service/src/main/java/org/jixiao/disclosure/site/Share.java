package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** A part of a whole in words: 11.8%. One decimal, HALF_UP. */
final class Share {

    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private Share() {}

    /** Null where there is nothing to divide, or a part that no share can be said of. */
    static @Nullable String of(@Nullable Money part, @Nullable Money whole) {
        if (part == null || whole == null || part.isNegative() || whole.yuan().signum() <= 0) {
            return null;
        }
        if (part.yuan().signum() == 0) {
            return "0";
        }
        BigDecimal percent = part.yuan().movePointRight(2).divide(whole.yuan(), 1, RoundingMode.HALF_UP);
        return percent.compareTo(LEAST) < 0 ? "不足 0.1%" : percent + "%";
    }

    /** What the parts come to; null where one of them is not stated. */
    static @Nullable Money whole(List<@Nullable Money> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)
                ? null
                : Money.sum(parts.stream().map(Objects::requireNonNull));
    }
}
