package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.check.rule.Texts;

/** A draft as it may go before the public: checked, decided, redacted. */
@ApplicationScoped
public class Check {

    /** Stands where something was struck out. */
    public static final String MARK = "［依法隐去］";

    private final Rules rules;
    private final CheckedDrafts drafts;
    private final Decisions decisions;

    Check(Rules rules, CheckedDrafts drafts, Decisions decisions) {
        this.rules = rules;
        this.drafts = drafts;
        this.decisions = decisions;
    }

    public List<FindingView> findings(PublicDisclosure draft) {
        String division = division(draft);
        Map<String, Decision> decided = decisions.of(draft.id());
        Predicate<String> personal = rules.personal(division);
        return drafts.of(division, draft).stream()
                .map(found -> FindingView.of(
                        found,
                        personal.test(found.finding().rule()),
                        decided.get(found.finding().fingerprint())))
                .toList();
    }

    /** The draft with its redactions. @throws FindingsOpen if a finding is undecided */
    public PublicDisclosure cleared(PublicDisclosure draft) {
        List<FindingView> findings = findings(draft);
        List<FindingView> open = findings.stream().filter(FindingView::isOpen).toList();
        if (!open.isEmpty()) {
            throw new FindingsOpen(open);
        }
        Map<String, List<String>> struckOut = findings.stream()
                .filter(view -> view.decision() == Decision.Kind.REDACTED)
                .map(FindingView::finding)
                .filter(finding -> finding.value() != null)
                .collect(Collectors.groupingBy(Finding::path, Collectors.mapping(Finding::value, Collectors.toList())));
        return struckOut.isEmpty()
                ? draft
                : Texts.rewrite(draft, (path, words) -> strike(words, struckOut.getOrDefault(path, List.of())));
    }

    /**
     * @throws NotRedactable for a redaction of what is more than words
     * @throws NotOverrulable for what the region will not let stand
     */
    void decide(PublicDisclosure draft, Finding finding, Decision decision) {
        switch (decision.kind()) {
            case REDACTED -> {
                if (!rules.strikable(division(draft)).test(finding.rule())) {
                    throw new NotRedactable(finding.rule());
                }
            }
            case OVERRULED -> {
                if (finding.gate() == Finding.Gate.HARD) {
                    throw new NotOverrulable(finding.rule());
                }
            }
        }
        decisions.decide(draft.id(), finding, decision);
    }

    /** The longest first: what was found within it is gone with it. */
    static String strike(String words, List<String> values) {
        return values.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .reduce(words, (left, value) -> left.replace(value, MARK));
    }

    private static String division(PublicDisclosure draft) {
        String code = draft.division().code();
        return code == null ? "" : code;
    }
}
