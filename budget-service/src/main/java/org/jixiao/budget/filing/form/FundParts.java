package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source is made of from the sources beside it, where only the sums can: 一般公共预算 300, 其中：当年拨款 260, 上年结转 40,
 * 政府性基金 20 are 320 and not 620.
 */
final class FundParts {

    private static final Pattern OF_WHICH = Pattern.compile("^\\s*其中");

    /** @param whole the source that {@code part} is counted in */
    record Part(Fields.Fund whole, Fields.Fund part) {}

    private final List<Fields.Fund> funds;
    private final List<@Nullable Money> amounts;
    private final List<Part> parts = new ArrayList<>();
    private final List<Money> wholes = new ArrayList<>();

    private FundParts(List<Fields.Fund> funds, Function<Cell, MoneyUnit> unitOf) {
        this.funds = funds;
        this.amounts = new ArrayList<>();
        funds.forEach(fund -> amounts.add(
                AmountText.of(fund.value().text(), unitOf.apply(fund.value())).money()));
    }

    /** Nothing where all sources together are the amount, or where taking parts out does not make them so. */
    static List<Part> of(List<Fields.Fund> funds, @Nullable Money amount, Function<Cell, MoneyUnit> unitOf) {
        FundParts found = new FundParts(List.copyOf(funds), unitOf);
        if (amount == null
                || Money.sum(found.amounts.stream().filter(Objects::nonNull)).equals(amount)) {
            return List.of();
        }
        found.look();
        return Money.sum(found.wholes.stream()).equals(amount) ? found.parts : List.of();
    }

    private void look() {
        int at = 0;
        while (at < funds.size()) {
            int end = endOfParts(at);
            Fields.Fund whole = funds.get(at);
            IntStream.range(at + 1, end).forEach(i -> parts.add(new Part(whole, funds.get(i))));
            Money stated = amounts.get(at);
            if (stated != null) {
                wholes.add(stated);
            }
            at = end;
        }
    }

    /** Where the parts of a source end that begin right behind it; right behind it where none do. */
    private int endOfParts(int at) {
        boolean begin = at + 1 < funds.size()
                && OF_WHICH.matcher(funds.get(at + 1).label().text()).find();
        int end = at + 1;
        while (begin && end < funds.size()) {
            end++;
            Money sum = Money.sum(amounts.subList(at + 1, end).stream().filter(Objects::nonNull));
            if (sum.equals(amounts.get(at))) {
                return end;
            }
        }
        return at + 1;
    }
}
