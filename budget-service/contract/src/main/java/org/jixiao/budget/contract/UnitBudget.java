package org.jixiao.budget.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subtotal of one budget unit as the document draws it.
 *
 * @param amount null where not stated
 */
public record UnitBudget(Coded unit, @Nullable Money amount, List<Funding> funding) {

    public UnitBudget {
        funding = funding == null ? List.of() : funding;
    }
}
