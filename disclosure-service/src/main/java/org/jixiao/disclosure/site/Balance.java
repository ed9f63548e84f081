package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** Income above expenditure, each one bar of its parts, on one scale: what is equally long is equally much. */
public record Balance(List<Stack> stacks) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);
    private static final int TONES = 5;

    /** One bar. */
    public record Stack(String name, Money total, List<Segment> segments) {}

    /** @param x where it begins, of a hundred @param tone which colour, from 1; the last one is shared by all that follow */
    public record Segment(
            String label, Money amount, @Nullable String share, BigDecimal x, BigDecimal width, int tone) {}

    static Balance of(Bars income, Bars spending) {
        Money first = total(income);
        Money second = total(spending);
        BigDecimal scale = first.yuan().max(second.yuan());
        return spending.isEmpty() || income.isEmpty()
                ? new Balance(List.of())
                : new Balance(List.of(stack("收入", first, income, scale), stack("支出", second, spending, scale)));
    }

    private static Stack stack(String name, Money total, Bars parts, BigDecimal scale) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal x = BigDecimal.ZERO;
        for (Bars.Bar part : parts.bars()) {
            BigDecimal width = part.amount().yuan().multiply(WIDTH).divide(scale, 3, RoundingMode.HALF_UP);
            int tone = Math.min(segments.size() + 1, TONES);
            segments.add(new Segment(part.label(), part.amount(), Share.of(part.amount(), total), x, width, tone));
            x = x.add(width);
        }
        return new Stack(name, total, segments);
    }

    private static Money total(Bars parts) {
        return Money.sum(parts.bars().stream().map(Bars.Bar::amount));
    }

    /** What the two bars say at a glance. */
    public Phrase message() {
        String income = Amounts.wan(stacks.get(0).total());
        String spending = Amounts.wan(stacks.get(1).total());
        return income.equals(spending)
                ? Phrase.of("收入与支出相等，都是 %1", income)
                : Phrase.of("收入 %1，支出 %2", income, spending);
    }

    public boolean isEmpty() {
        return stacks.isEmpty();
    }
}
