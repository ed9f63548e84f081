package org.jixiao.disclosure.site;

import java.util.List;
import org.jixiao.budget.contract.Funding;

/** Money from its sources, as filed. What no line states has no column. */
public record FundingTable(List<Funding> lines) {

    public boolean anySource() {
        return lines.stream().anyMatch(each -> each.source() != null);
    }

    public boolean anyOrigin() {
        return lines.stream().anyMatch(each -> each.origin() != null);
    }
}
