package org.jixiao.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** The clocks of the region profiles as they are delivered. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class DisclosureClockTest {

    @Inject
    DisclosureClock clock;

    @Test
    void naturalDaysUnlessTheRegionCountsWorkingOnes() {
        LocalDate approvedOn = LocalDate.of(2026, 1, 20);

        assertThat(clock.termOf("990101", approvedOn).dueOn()).isEqualTo(LocalDate.of(2026, 2, 9));
        // see ClockSettingTest: the 20th working day is the first after the Spring Festival
        assertThat(clock.termOf("990103", approvedOn).dueOn()).isEqualTo(LocalDate.of(2026, 2, 24));
    }
}
