package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.problem.Refusal;
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

    /** The section of the profile. @param approvable the grades @param gradeNeeded whether a sheet is approved with one only */
    record Settings(Set<Grade> approvable, boolean gradeNeeded) {}

    Settings in(String division) {
        return profiles.section(division, "targetReview", Settings.class);
    }

    /**
     * @param grade null where none is given, which says nothing against the sheet
     * @throws Refusal where one is needed and not given
     * @throws GradeTooLow for one that goes back
     */
    void requireGoodEnough(String division, @Nullable Grade grade) {
        Settings settings = in(division);
        if (grade == null && settings.gradeNeeded()) {
            throw Refusal.ofField(
                    "/ratings", "本地区的绩效目标表须评定等级后批复", "is needed: sheets of this region are approved with a grade");
        }
        if (grade != null && !settings.approvable().contains(grade)) {
            throw new GradeTooLow();
        }
    }
}
