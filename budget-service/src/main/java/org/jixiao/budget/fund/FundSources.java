package org.jixiao.budget.fund;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** The fund sources (资金来源) that a region knows: those every region has, and its own. */
@Singleton
public class FundSources {

    private static final int LONGEST_DOCUMENT = 200;

    private final RegionProfiles profiles;

    FundSources(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** The labels a region files under, each with the code it means: every source's own name, and what the profile says. */
    public Map<String, String> labels(String division) {
        Map<String, String> labels = new HashMap<>();
        all(division).forEach(source -> labels.put(source.name().zh(), source.code()));
        labels.putAll(
                profiles.section(division, FundLabels.SECTION, FundLabels.class).codes());
        return Map.copyOf(labels);
    }

    /** Codes of the sources that a region has in a year. */
    public Set<String> validIn(String division, FiscalYear year) {
        return all(division).stream()
                .filter(source -> source.validIn(year))
                .map(FundSource::code)
                .collect(Collectors.toSet());
    }

    /** All a region has or had, in the order of its profile. */
    public Collection<FundSource> all(String division) {
        return sources(division).values();
    }

    /**
     * @param pointer where the list stands in the request
     * @throws Refusal at the first entry without a label, with a source that the region does not have or not in that year,
     *     an amount nobody can state, or a document number that is none
     */
    public void check(String division, FiscalYear year, String pointer, List<Funding> funding) {
        Map<String, FundSource> known = sources(division);
        for (int i = 0; i < funding.size(); i++) {
            Funding entry = funding.get(i);
            String at = pointer + "/" + i;
            if (entry == null) {
                throw Refusal.ofField(at, "不能缺少", "must not be null");
            }
            if (entry.asFiled() == null || entry.asFiled().isBlank()) {
                throw Refusal.ofField(at + "/asFiled", "不能为空", "must not be blank");
            }
            requireSource(at + "/source", entry.source(), known, year);
            requireDocument(at + "/document", entry.document());
            if (entry.amount() != null && !entry.amount().statable()) {
                throw Refusal.ofField(at + "/amount", "须为 0 至 9999999999999.99", "must be from 0 to 9999999999999.99");
            }
        }
    }

    private static void requireSource(
            String at, @Nullable String code, Map<String, FundSource> known, FiscalYear year) {
        FundSource source = code == null ? null : known.get(code);
        if (code != null && source == null) {
            throw Refusal.ofField(at, "“" + code + "”不是本地区的资金来源", "“" + code + "” is no fund source of this region");
        }
        if (source != null && !source.validIn(year)) {
            throw Refusal.ofField(
                    at,
                    "“" + source.name().zh() + "”（" + code + "）在" + year + "年度无效",
                    "“" + source.name().en() + "” (" + code + ") is not valid in " + year);
        }
    }

    /** 文号 are written in many ways: one is only told from an empty or a runaway text. */
    private static void requireDocument(String at, @Nullable String document) {
        if (document != null && (document.isBlank() || document.length() > LONGEST_DOCUMENT)) {
            throw Refusal.ofField(
                    at, "须为 1 至 " + LONGEST_DOCUMENT + " 个字", "must have 1 to " + LONGEST_DOCUMENT + " characters");
        }
    }

    private Map<String, FundSource> sources(String division) {
        return profiles.section(division, FundCodes.SECTION, FundCodes.class).sources();
    }
}
