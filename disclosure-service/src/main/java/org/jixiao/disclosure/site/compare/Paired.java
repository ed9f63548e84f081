package org.jixiao.disclosure.site.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/** Amounts of the same thing on two sides, as pairs of bars on one scale, the largest first, and as a table. */
public record Paired(List<Line> lines) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    /** An amount with its name on one side. @param href where more is told; null where nowhere */
    record Part(
            String label,
            @Nullable String code,
            @Nullable Money amount,
            @Nullable String href) {}

    /** @param first null where this side has nothing of the name @param firstWidth of a hundred, 0 where there is nothing to draw */
    public record Line(
            String label, @Nullable Side first, @Nullable Side second, BigDecimal firstWidth, BigDecimal secondWidth) {

        /** Null where one of the two is not stated or not there. */
        public @Nullable Money difference() {
            Money before = first == null ? null : first.amount();
            Money after = second == null ? null : second.amount();
            return before == null || after == null ? null : after.minus(before);
        }

        public boolean isOnBoth() {
            return first != null && second != null;
        }
    }

    /** What one side has. @param amount null where not stated */
    public record Side(@Nullable Money amount, @Nullable String href) {}

    static Paired of(List<Part> first, List<Part> second) {
        Money longest = Stream.concat(first.stream(), second.stream())
                .flatMap(each -> Stream.ofNullable(each.amount()))
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        return new Paired(Pair.match(first, second, List.of(Part::code, Part::label)).stream()
                .map(pair -> line(pair, longest))
                .sorted(Comparator.comparing(Line::isOnBoth)
                        .thenComparing(Paired::larger)
                        .reversed())
                .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long onBoth() {
        return lines.stream().filter(Line::isOnBoth).count();
    }

    private static Line line(Pair<Part> pair, Money longest) {
        Part before = pair.before();
        Part after = pair.after();
        Part shown = after == null ? Objects.requireNonNull(before) : after;
        return new Line(shown.label(), side(before), side(after), width(before, longest), width(after, longest));
    }

    private static @Nullable Side side(@Nullable Part part) {
        return part == null ? null : new Side(part.amount(), part.href());
    }

    private static BigDecimal width(@Nullable Part part, Money longest) {
        Money amount = part == null ? null : part.amount();
        return amount == null || amount.yuan().signum() <= 0
                ? BigDecimal.ZERO
                : amount.yuan().multiply(WIDTH).divide(longest.yuan(), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal larger(Line line) {
        return line.firstWidth().max(line.secondWidth());
    }
}
