package org.jixiao.indicator.value;

import java.util.List;
import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Remark;
import org.jspecify.annotations.Nullable;

/**
 * How a text was understood.
 *
 * @param meaning null for a blank, which is no value at all
 * @param words what it asks for, in a few words
 * @param written the plainest way to write the same
 * @param remarks what was odd about it
 * @param notes the remarks in words
 * @param attainment how what was achieved compares with it; null where nothing was given, or nothing was asked for
 */
public record ReadValueView(
        @Nullable Target meaning,
        @Nullable Bilingual words,
        @Nullable String written,
        Set<Remark> remarks,
        List<Bilingual> notes,
        @Nullable AttainmentView attainment) {

    private static final ReadValueView BLANK = new ReadValueView(null, null, null, Set.of(), List.of(), null);

    static ReadValueView of(@Nullable Reading reading, @Nullable Achieved actual) {
        return reading == null
                ? BLANK
                : new ReadValueView(
                        reading.toTarget(),
                        reading.value().words(),
                        reading.value().written(),
                        reading.remarks(),
                        reading.remarks().stream().sorted().map(Remark::words).toList(),
                        actual == null ? null : AttainmentView.of(reading, actual));
    }
}
