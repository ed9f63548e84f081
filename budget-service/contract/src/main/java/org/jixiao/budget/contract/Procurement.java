package org.jixiao.budget.contract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of government procurement (政府采购).
 *
 * @param project name of the project that pays for it, as filed; null where not stated
 * @param projectBudget what that project has, as filed; null where not stated
 * @param item what is bought
 * @param catalogueCode its number in the procurement catalogue (采购目录序号)
 * @param unit what it is counted in; null where not stated
 * @param quantity in that unit; null where not stated
 * @param unitPrice for one unit; null where not stated
 * @param amount null where not stated
 * @param funding the amount by source
 */
public record Procurement(
        @Nullable String project,
        @Nullable Money projectBudget,
        String item,
        @Nullable String catalogueCode,
        @Nullable String unit,
        @Nullable BigDecimal quantity,
        @Nullable Money unitPrice,
        @Nullable Money amount,
        List<Funding> funding) {

    public Procurement {
        funding = funding == null ? List.of() : funding;
    }
}
