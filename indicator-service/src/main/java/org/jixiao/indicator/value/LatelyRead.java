package org.jixiao.indicator.value;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Texts and what they mean: departments write the same few thousand values, and each is read for every rule, event and view of its sheet. */
final class LatelyRead {
    private static final long MOST = 5_000;
    /** Longer ones are prose, which is not written twice; in characters. */
    private static final int LONGEST = 40;

    private static final LoadingCache<Written, Reading> READINGS =
            Caffeine.newBuilder().maximumSize(MOST).build(written -> Reading.afresh(written.text(), written.year()));

    private LatelyRead() {}

    private record Written(String text, @Nullable FiscalYear year) {}

    static Reading of(String text, @Nullable FiscalYear year) {
        return text.length() > LONGEST ? Reading.afresh(text, year) : READINGS.get(new Written(text, year));
    }
}
