package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/**
 * Money from one source. A label that stands with a blank is an entry with a null amount.
 *
 * @param asFiled the label it was filed under
 * @param source code of the fund source; null where the label covers several (财政拨款)
 * @param origin the level of government it comes from; null where not stated
 * @param amount null where not stated
 */
public record Funding(
        String asFiled,
        @Nullable String source,
        @Nullable Origin origin,
        @Nullable Money amount) {}
