package org.jixiao.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jixiao.platform.Time;
import org.jixiao.platform.profile.RegionProfiles;
import org.jixiao.test.Backend;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.Test;

/** The clocks of the region profiles as they are delivered. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class DisclosureClockTest {

    @Inject
    DisclosureClock clock;

    @Inject
    RegionProfiles profiles;

    @Test
    void naturalDaysUnlessTheRegionCountsWorkingOnes() {
        LocalDate approvedOn = LocalDate.of(2026, 1, 20);

        assertThat(clock.termOf("990101", approvedOn).dueOn()).isEqualTo(LocalDate.of(2026, 2, 9));
        // see ClockSettingTest: the 20th working day is the first after the Spring Festival
        assertThat(clock.termOf("990103", approvedOn).dueOn()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void aYearWithoutACalendarIsToldAtStartAndOnlyOnce() {
        DisclosureClock later =
                new DisclosureClock(profiles, Clock.fixed(Instant.parse("2041-03-01T00:00:00Z"), Time.LEGAL));
        try (LogBook log = LogBook.of(DisclosureClock.class.getName())) {
            later.check(new StartupEvent());
            later.termOf("990103", LocalDate.of(2041, 3, 4));

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("clock.calendar of the region profiles has no year")
                    .contains("2041");
            assertThat(log.troubles("")).isEqualTo(1);
        }
    }
}
