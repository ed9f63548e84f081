package org.jixiao.budget.fund;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.budget.contract.Funding;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.profile.RegionProfiles;

/** The fund sources (资金来源) that a region knows: those every region has, and its own. */
@Singleton
public class FundSources {

    private static final Set<String> COMMON = Set.of(
            "general",
            "government-fund",
            "state-capital",
            "special-account",
            "business",
            "operating",
            "from-superior",
            "from-subordinate",
            "other");

    private final RegionProfiles profiles;

    FundSources(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** The labels a region files under, each with the code it means. */
    public Map<String, String> labels(String division) {
        return profiles.section(division, FundLabels.SECTION, FundLabels.class).codes();
    }

    /**
     * @param pointer where the list stands in the request
     * @throws Refusal at the first entry without a label, with an unknown source or an amount nobody can state
     */
    public void check(String division, String pointer, List<Funding> funding) {
        Map<String, String> labels = labels(division);
        for (int i = 0; i < funding.size(); i++) {
            Funding entry = funding.get(i);
            String at = pointer + "/" + i;
            if (entry == null) {
                throw Refusal.ofField(at, "不能缺少", "must not be null");
            }
            if (entry.asFiled() == null || entry.asFiled().isBlank()) {
                throw Refusal.ofField(at + "/asFiled", "不能为空", "must not be blank");
            }
            if (entry.source() != null && !COMMON.contains(entry.source()) && !labels.containsValue(entry.source())) {
                throw Refusal.ofField(at + "/source", "不是本地区的资金来源", "is no fund source of this region");
            }
            if (entry.amount() != null && !entry.amount().statable()) {
                throw Refusal.ofField(at + "/amount", "须为 0 至 9999999999999.99", "must be from 0 to 9999999999999.99");
            }
        }
    }
}
