package org.jixiao.disclosure.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jixiao.platform.Time;
import org.jixiao.platform.profile.RegionProfiles;

/** How long a department has from approval to publication: twenty natural days (预算法 art. 14) unless its region says otherwise. */
@ApplicationScoped
public class DisclosureClock {

    private static final Logger LOG = Logger.getLogger(DisclosureClock.class);

    /** Lies in no region: of it counts what holds everywhere. */
    private static final String EVERYWHERE = "";

    private final RegionProfiles profiles;
    private final Clock clock;
    private final Set<Integer> toldAbout = ConcurrentHashMap.newKeySet();

    DisclosureClock(RegionProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Reads every region's clock: one that cannot be read stops the start, and a year that is not known is told before it counts. */
    void check(@Observes StartupEvent start) {
        Stream.concat(Stream.of(EVERYWHERE), profiles.regions().stream())
                .forEach(region -> tellWhatIsGuessed(setting(region), today()));
    }

    public Term termOf(String division, LocalDate approvedOn) {
        ClockSetting setting = setting(division);
        tellWhatIsGuessed(setting, approvedOn);
        return setting.termFrom(approvedOn);
    }

    /** The day it is by law: in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.LEGAL);
    }

    private ClockSetting setting(String division) {
        return profiles.section(division, "clock", ClockSetting.class);
    }

    private void tellWhatIsGuessed(ClockSetting setting, LocalDate from) {
        setting.guessed(from).stream()
                .filter(toldAbout::add)
                .forEach(year -> LOG.warnf(
                        "clock.calendar of the region profiles has no year %d: working days are counted by weekends"
                                + " alone",
                        year));
    }
}
