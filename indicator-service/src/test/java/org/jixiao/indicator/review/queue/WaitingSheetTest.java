package org.jixiao.indicator.review.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jixiao.platform.problem.NotFound;
import org.junit.jupiter.api.Test;

/** How old what waits is, and where it stands in its queue. */
class WaitingSheetTest {

    /** One minute after midnight in Shanghai. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-15T16:01:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void daysAreThoseOfTheCalendarInShanghai() {
        assertThat(WaitingSheet.days(Instant.parse("2024-01-15T16:00:30Z"), CLOCK))
                .isZero();
        assertThat(WaitingSheet.days(Instant.parse("2024-01-15T15:59:00Z"), CLOCK))
                .isEqualTo(1);
        assertThat(WaitingSheet.days(Instant.parse("2023-12-31T17:00:00Z"), CLOCK))
                .isEqualTo(15);
    }

    @Test
    void aCursorIsReadAsItWasWritten() {
        WaitingSheet.Cursor cursor = new WaitingSheet.Cursor(CLOCK.instant(), UUID.randomUUID());

        assertThat(WaitingSheet.Cursor.of(cursor.toString())).isEqualTo(cursor);
        assertThatThrownBy(() -> WaitingSheet.Cursor.of("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQueueIsKnownByItsWord() {
        assertThat(Queue.fromString("returned")).isEqualTo(Queue.RETURNED);
        assertThatThrownBy(() -> Queue.fromString("RETURNED")).isInstanceOf(NotFound.class);
    }
}
