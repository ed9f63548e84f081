package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/**
 * With which grades a sheet may be approved, as the region's profile has it; with any other it goes back. That 中 and 差 go back is practice as
 * it is generally told of the review under 财预〔2015〕88号; no text at hand says so, so it is a setting ({@code targetReview}) and no rule of ours.
 */
@ApplicationScoped
class ApprovableGrades {

    private final RegionProfiles profiles;

    ApprovableGrades(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** The section of the profile. @param approvable the grades */
    record Settings(Set<Grade> approvable) {}

    Set<Grade> in(String division) {
        return profiles.section(division, "targetReview", Settings.class).approvable();
    }

    /** @param grade null where none is given, which says nothing against the sheet @throws GradeTooLow for any other */
    void requireGoodEnough(String division, @Nullable Grade grade) {
        if (grade != null && !in(division).contains(grade)) {
            throw new GradeTooLow();
        }
    }
}
