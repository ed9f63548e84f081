package org.jixiao.budget.fund;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A source that public money comes from (资金来源).
 *
 * @param parent code of the source that a local one is a part of; null where it is one of those every region has
 * @param from first year it is valid in; null where it always was
 * @param to last year it is valid in; null where no end is known
 */
public record FundSource(
        String code,
        Bilingual name,
        FundNature nature,
        @Nullable String parent,
        @Nullable FiscalYear from,
        @Nullable FiscalYear to) {

    public boolean validIn(FiscalYear year) {
        return (from == null || from.compareTo(year) <= 0) && (to == null || year.compareTo(to) <= 0);
    }
}
