package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** Horizontal bars, the longest first, each with its name and amount written beside it. */
public record Bars(List<Bar> bars) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);
    /** What is there is seen, however little it is. */
    private static final BigDecimal THINNEST = new BigDecimal("0.5");

    /** @param width of a hundred @param href where more is told; null where nowhere */
    public record Bar(
            String label,
            Money amount,
            BigDecimal width,
            @Nullable String href) {}

    /** An amount with its name, before anything is drawn. */
    record Part(
            String label, @Nullable Money amount, @Nullable String href) {}

    static Bars of(Stream<Part> parts) {
        List<Bar> unscaled = parts.flatMap(Bars::stated)
                .sorted(Comparator.comparing(Bar::amount).reversed())
                .toList();
        BigDecimal longest =
                unscaled.isEmpty() ? BigDecimal.ONE : unscaled.get(0).amount().yuan();
        return new Bars(unscaled.stream().map(bar -> scaled(bar, longest)).toList());
    }

    /** An amount not stated has no length, and one below zero none to draw. */
    private static Stream<Bar> stated(Part part) {
        return part.amount() == null || part.amount().yuan().signum() <= 0
                ? Stream.empty()
                : Stream.of(new Bar(part.label(), part.amount(), BigDecimal.ZERO, part.href()));
    }

    private static Bar scaled(Bar bar, BigDecimal longest) {
        BigDecimal width = bar.amount().yuan().multiply(WIDTH).divide(longest, 2, RoundingMode.HALF_UP);
        return new Bar(bar.label(), bar.amount(), width.max(THINNEST), bar.href());
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
