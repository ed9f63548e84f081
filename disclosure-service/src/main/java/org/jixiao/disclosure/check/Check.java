package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.platform.problem.NotFound;

/** A draft as it may go before the public: checked, decided, redacted. */
@ApplicationScoped
public class Check {

    /** Stands where something was struck out. */
    public static final String MARK = "［依法隐去］";

    private final Rules rules;
    private final Decisions decisions;

    Check(Rules rules, Decisions decisions) {
        this.rules = rules;
        this.decisions = decisions;
    }

    public List<FindingView> findings(PublicDisclosure draft) {
        String division = division(draft);
        Map<String, Decision> decided = decisions.of(draft.id());
        return rules.findings(division, draft).stream()
                .map(finding -> FindingView.of(
                        finding, rules.isPersonal(division, finding.rule()), decided.get(finding.fingerprint())))
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

    /** @throws NotFound if the draft has no such finding */
    Finding require(PublicDisclosure draft, String fingerprint) {
        return rules.findings(division(draft), draft).stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotRedactable for a redaction of what is more than words */
    void decide(UUID budget, PublicDisclosure draft, Finding finding, Decision decision) {
        if (decision.kind() == Decision.Kind.REDACTED && !rules.canBeRedacted(division(draft), finding.rule())) {
            throw new NotRedactable(finding.rule());
        }
        decisions.decide(budget, finding, decision);
    }

    private static String strike(String words, List<String> values) {
        String left = words;
        for (String value : values) {
            left = left.replace(value, MARK);
        }
        return left;
    }

    private static String division(PublicDisclosure draft) {
        String code = draft.division().code();
        return code == null ? "" : code;
    }
}
