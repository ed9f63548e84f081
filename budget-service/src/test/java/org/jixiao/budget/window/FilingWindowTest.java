package org.jixiao.budget.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);

    private final FilingWindow window = new FilingWindow("990101", new FiscalYear(2027), new FilingDays(FIRST, LAST));

    @Test
    void itIsOpenFromTheFirstDayToTheLast() {
        assertThat(window.state(null, FIRST.minusDays(1))).isEqualTo(WindowState.UPCOMING);
        assertThat(window.state(null, FIRST)).isEqualTo(WindowState.OPEN);
        assertThat(window.state(null, LAST)).isEqualTo(WindowState.OPEN);
        assertThat(window.state(null, LAST.plusDays(1))).isEqualTo(WindowState.CLOSED);
    }

    @Test
    void aDayEndsAtMidnightInShanghai() {
        LocalDate lastMinute = today("2026-11-15T15:59:59Z");
        LocalDate midnight = today("2026-11-15T16:00:00Z");

        assertThatCode(() -> window.requireOpen("1", lastMinute)).doesNotThrowAnyException();
        assertThatThrownBy(() -> window.requireOpen("1", midnight))
                .isInstanceOfSatisfying(WindowClosed.class, no -> assertThat(no.extensions())
                        .containsEntry("opens", FIRST)
                        .containsEntry("closes", LAST)
                        .containsEntry("closesFor", LAST));
        assertThatThrownBy(() -> window.requireOpen("1", today("2026-09-30T15:59:59Z")))
                .isInstanceOf(WindowNotOpen.class);
        assertThatCode(() -> window.requireOpen("1", today("2026-09-30T16:00:00Z")))
                .doesNotThrowAnyException();
    }

    @Test
    void anExtensionIsForOneDepartmentOrForAll() {
        window.extend(given("1", LAST.plusDays(10)), LAST);
        assertThat(window.closesFor("1")).isEqualTo(LAST.plusDays(10));
        assertThat(window.closesFor("2")).isEqualTo(LAST);

        window.extend(given(null, LAST.plusDays(3)), LAST.plusDays(1));

        assertThat(window.closesFor("1")).isEqualTo(LAST.plusDays(10));
        assertThat(window.closesFor("2")).isEqualTo(LAST.plusDays(3));
        assertThat(window.closesFor(null)).isEqualTo(LAST.plusDays(3));
        assertThat(window.days().closes()).isEqualTo(LAST);
        assertThat(window.sequence()).isEqualTo(3);
    }

    @Test
    void anExtensionGivesMoreTimeThanThereIs() {
        window.extend(given(null, LAST.plusDays(3)), LAST);

        assertThatThrownBy(() -> window.extend(given("1", LAST.plusDays(3)), LAST))
                .isInstanceOf(ExtendsNothing.class);
        assertThatThrownBy(() -> window.extend(given("1", LAST.plusDays(4)), LAST.plusDays(5)))
                .isInstanceOf(ExtendsNothing.class);
    }

    @Test
    void theSameDaysAgainAreNoChange() {
        assertThat(window.move(new FilingDays(FIRST, LAST))).isFalse();
        assertThat(window.move(new FilingDays(FIRST, LAST.plusDays(1)))).isTrue();
        assertThat(window.sequence()).isEqualTo(2);
    }

    /** The legal day of an instant, whatever zone the clock of the machine is in. */
    private static LocalDate today(String instant) {
        return new FilingWindows(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).today();
    }

    private static Extension given(@Nullable String department, LocalDate until) {
        return new Extension(department, until, "汛期推迟", "finance", Instant.EPOCH);
    }
}
