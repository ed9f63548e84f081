package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum that the document itself draws (合计, 小计, 总计), kept as filed beside what the entries come to.
 *
 * @param of what is summed
 * @param asFiled the label it was filed under
 * @param amount null where not stated
 * @param funding the same sum by source, where the document splits it
 */
public record StatedTotal(Of of, String asFiled, @Nullable Money amount, List<Funding> funding) {

    public StatedTotal {
        funding = funding == null ? List.of() : funding;
    }

    /** What a sum is drawn over. */
    public enum Of {
        /** 收入合计: over the department's funding. */
        @JsonProperty("income")
        INCOME,
        /** 支出合计: over its expenditure. */
        @JsonProperty("expenditure")
        EXPENDITURE,
        /** Over the projects and units that a table lists. */
        @JsonProperty("projects")
        PROJECTS,
        /** “三公”经费合计. */
        @JsonProperty("three-public")
        THREE_PUBLIC,
        /** 政府采购小计. */
        @JsonProperty("procurement")
        PROCUREMENT,
        /** 资产总额. */
        @JsonProperty("assets")
        ASSETS
    }
}
