package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Money from one source. A label that stands with a blank is an entry with a null amount.
 *
 * @param asFiled the label it was filed under
 * @param source code of the fund source; null where the label covers several (财政拨款)
 * @param origin the level of government it comes from; null where not stated
 * @param amount null where not stated
 * @param carryOver true where it is money of an earlier year that was not spent (上年结转)
 * @param document number of the document that grants it (文号); null where none is named
 */
public record Funding(
        String asFiled,
        @Nullable String source,
        @Nullable Origin origin,
        @Nullable Money amount,
        @JsonProperty(defaultValue = "false") boolean carryOver,
        @Nullable String document) {

    /** Money of this year that no document is named for. */
    public Funding(String asFiled, @Nullable String source, @Nullable Origin origin, @Nullable Money amount) {
        this(asFiled, source, origin, amount, false, null);
    }
}
