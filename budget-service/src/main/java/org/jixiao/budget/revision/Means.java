package org.jixiao.budget.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** What a project may cost, and where that comes from. @param amount null where not stated */
record Means(@Nullable Money amount, List<Funding> funding) {

    /** @param at pointer to the purse in the request @throws NotMovable if it does not hold so much */
    Means less(Purse purse, Money taken, String at) {
        int index = find(purse, at);
        if (index < 0) {
            throw new NotMovable(at + "/asFiled", "项目没有这项资金来源", "the project has no such source");
        }
        return with(
                index,
                stated(funding.get(index).amount(), at + "/asFiled").minus(taken),
                stated(amount, at).minus(taken));
    }

    /** A source that the project did not have is a new one. @throws NotMovable if nobody could state the sum */
    Means more(Purse purse, Money given, String at) {
        int index = find(purse, at);
        if (index < 0) {
            List<Funding> longer = new ArrayList<>(funding);
            longer.add(new Funding(purse.asFiled(), purse.source(), null, given));
            return new Means(within(stated(amount, at).plus(given)), List.copyOf(longer));
        }
        return with(
                index,
                stated(funding.get(index).amount(), at + "/asFiled").plus(given),
                stated(amount, at).plus(given));
    }

    private Means with(int index, Money inPurse, Money total) {
        Funding entry = funding.get(index);
        List<Funding> other = new ArrayList<>(funding);
        other.set(
                index,
                new Funding(
                        entry.asFiled(),
                        entry.source(),
                        entry.origin(),
                        within(inPurse),
                        entry.carryOver(),
                        entry.document()));
        return new Means(within(total), List.copyOf(other));
    }

    private int find(Purse purse, String at) {
        int[] found = IntStream.range(0, funding.size())
                .filter(index -> purse.holds(funding.get(index)))
                .toArray();
        if (found.length > 1) {
            throw new NotMovable(at + "/source", "有几项同名的资金来源，请指明", "several sources have this label; name one");
        }
        return found.length == 0 ? -1 : found[0];
    }

    private static Money stated(@Nullable Money amount, String at) {
        if (amount == null) {
            throw new NotMovable(at, "金额未填，不能调剂", "is not stated, so nothing can be moved");
        }
        return amount;
    }

    private static Money within(Money amount) {
        if (!amount.statable()) {
            throw new NotMovable(
                    "/amount",
                    "调剂后的金额须为 0 至 9999999999999.99",
                    "would leave less than 0 or more than 9999999999999.99");
        }
        return amount;
    }
}
