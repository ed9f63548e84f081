package org.jixiao.disclosure.site;

import java.util.List;
import org.jixiao.budget.contract.Funding;

/**
 * Money from its sources, as filed. What no line states has no column.
 *
 * @param stated sums that the document draws over them
 */
public record FundingTable(List<Funding> lines, List<Stated> stated) {

    public boolean anySource() {
        return lines.stream().anyMatch(each -> each.source() != null);
    }

    public boolean anyOrigin() {
        return lines.stream().anyMatch(each -> each.origin() != null);
    }

    public boolean anyDocument() {
        return lines.stream().anyMatch(each -> each.document() != null);
    }

    public String head() {
        return "名称（按原文） | "
                + (anySource() ? "资金性质 | " : "")
                + (anyOrigin() ? "资金级次 | " : "")
                + (anyDocument() ? "文号 | " : "")
                + "金额#";
    }

    /** How many columns stand between the name and the amount. */
    public int between() {
        return TableHead.split(head()).size() - 2;
    }

    public boolean isEmpty() {
        return lines.isEmpty() && stated.isEmpty();
    }
}
