package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** How long a department has from approval to publication: twenty natural days (预算法 art. 14) unless its region says otherwise. */
@ApplicationScoped
class DisclosureClock {

    private static final int BY_LAW = 20;

    private final RegionProfiles profiles;

    DisclosureClock(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** Section {@code clock} of the profile. @param days natural days */
    record Setting(@Nullable Integer days) {}

    LocalDate dueOn(String division, LocalDate approvedOn) {
        Integer days = profiles.section(division, "clock", Setting.class).days();
        return approvedOn.plusDays(days == null ? BY_LAW : days);
    }
}
