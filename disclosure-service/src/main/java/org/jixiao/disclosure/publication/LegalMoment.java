package org.jixiao.disclosure.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jixiao.platform.Time;
import org.jixiao.platform.problem.Refusal;

/** A moment as an officer writes it: by the clock of Shanghai, or with an offset that says otherwise. */
final class LegalMoment {

    private LegalMoment() {}

    /** @param pointer where it stands in the request @throws Refusal if it is no moment */
    static Instant read(String text, String pointer) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : LocalDateTime.parse(text.strip()).atZone(Time.LEGAL).toInstant();
        } catch (DateTimeException e) {
            Refusal refusal = Refusal.ofField(
                    pointer,
                    "须为北京时间（2026-02-05T09:00）或带时差的时刻（2026-02-05T01:00Z）",
                    "must be legal time (2026-02-05T09:00) or a time with its offset (2026-02-05T01:00Z)");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
