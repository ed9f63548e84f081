package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.target.check.Rules;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Region;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** What the rules find in a sheet as it stands, and what the department answered. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Acknowledgement, Acknowledgement.Key> {

    private final RegionProfiles profiles;
    private final KnownFacts facts;
    private final Filings filings;
    private final Clock clock;

    Findings(RegionProfiles profiles, KnownFacts facts, Filings filings, Clock clock) {
        this.profiles = profiles;
        this.facts = facts;
        this.filings = filings;
        this.clock = clock;
    }

    /** In the sheet and its project, as the region's profile has it. What another part of the filing says is left out. */
    List<Finding> in(TargetSheet sheet) {
        return check(sheet, null);
    }

    /** The same, beside the other parts of the filing as soon as all of them were heard of. */
    private List<Finding> together(TargetSheet sheet) {
        return check(sheet, filings.of(sheet.about().budget()).orElse(null));
    }

    private List<Finding> check(TargetSheet sheet, @Nullable CheckedFiling filing) {
        String division = sheet.about().division();
        CheckedSheet checked = CheckedSheet.of(
                sheet.id(),
                sheet.about().year(),
                sheet.content().objectives(),
                sheet.content().indicators(),
                facts.of(sheet.about()),
                facts.ofBudget(sheet.about().budget()),
                new Region(
                        division,
                        profiles.section(division, "framework", String.class),
                        profiles.section(division, "rules", RuleSettings.class)));
        return Rules.check(checked, filing, profiles.version(division));
    }

    List<FindingView> of(TargetSheet sheet) {
        Map<String, Acknowledgement> given = this.<Acknowledgement>list("key.sheet", sheet.id()).stream()
                .collect(Collectors.toMap(Acknowledgement::fingerprint, Function.identity()));
        return together(sheet).stream()
                .map(finding -> FindingView.of(finding, given.get(finding.fingerprint())))
                .toList();
    }

    /** @throws FindingGone unless the sheet has such a finding @throws NotAcknowledgeable unless a reason can answer it */
    FindingView acknowledge(TargetSheet sheet, AcknowledgeFinding command, String by) {
        Finding found = together(sheet).stream()
                .filter(finding -> finding.fingerprint().equals(command.fingerprint()))
                .findFirst()
                .orElseThrow(FindingGone::new);
        if (found.gate() != Finding.Gate.ACKNOWLEDGE) {
            throw new NotAcknowledgeable();
        }
        Acknowledgement.Key key = new Acknowledgement.Key(sheet.id(), command.fingerprint());
        deleteById(key);
        flush();
        Acknowledgement given = new Acknowledgement(key, command.reason(), by, clock.instant());
        persist(given);
        return FindingView.of(found, given);
    }

    /** @throws FindingsOpen if a finding stops the sheet, or waits for a reason */
    void requireNoneOpenIn(TargetSheet sheet) {
        List<FindingView> open =
                of(sheet).stream().filter(FindingView::holdsBack).toList();
        if (!open.isEmpty()) {
            throw new FindingsOpen(open);
        }
    }
}
