package org.jixiao.indicator.value;

import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a text was understood.
 *
 * @param meaning null for a blank, which is no value at all
 * @param words what it asks for, in a few words
 * @param written the plainest way to write the same
 * @param remarks what was odd about it
 */
public record ReadValueView(
        @Nullable Target meaning,
        @Nullable Bilingual words,
        @Nullable String written,
        Set<Remark> remarks) {

    static ReadValueView of(@Nullable Reading reading) {
        return reading == null
                ? new ReadValueView(null, null, null, Set.of())
                : new ReadValueView(
                        reading.toTarget(),
                        reading.value().words(),
                        reading.value().written(),
                        reading.remarks());
    }
}
