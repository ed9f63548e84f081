package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/** An amount and where it stands. @param amount null where not stated */
record Amount(String place, String label, @Nullable Money amount) {

    static List<MoneyChange> changes(List<Amount> before, List<Amount> after) {
        return Pair.match(before, after, List.of(each -> List.of(each.place(), each.label()))).stream()
                .map(Amount::change)
                .filter(MoneyChange::isChange)
                .toList();
    }

    private static MoneyChange change(Pair<Amount> pair) {
        Amount before = pair.before();
        Amount after = pair.after();
        Amount shown = after == null ? Objects.requireNonNull(before) : after;
        return new MoneyChange(
                shown.place(),
                shown.label(),
                before == null ? null : before.amount(),
                after == null ? null : after.amount(),
                pair.isAdded(),
                pair.isRemoved());
    }
}
