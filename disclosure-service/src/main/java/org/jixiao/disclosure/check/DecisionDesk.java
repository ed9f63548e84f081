package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.Assembly;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.DisclosureChronicle;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Where an officer decides about the findings on a draft of their department. Every decision leaves its row in the audit trail. */
@ApplicationScoped
class DecisionDesk {

    private final Disclosures disclosures;
    private final Assembly assembly;
    private final Check check;
    private final Decisions decisions;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;

    DecisionDesk(
            Disclosures disclosures,
            Assembly assembly,
            Check check,
            Decisions decisions,
            Audit audit,
            Caller caller,
            Precondition precondition) {
        this.disclosures = disclosures;
        this.assembly = assembly;
        this.check = check;
        this.decisions = decisions;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
    }

    /** A draft with what was found on it, held until the transaction ends. */
    record Open(Disclosure disclosure, PublicDisclosure draft, Map<String, FindingView> findings) {

        /** @throws NotFound if the draft has no such finding */
        FindingView require(String fingerprint) {
            FindingView found = findings.get(fingerprint);
            if (found == null) {
                throw new NotFound();
            }
            return found;
        }
    }

    List<FindingView> findings(UUID id) {
        Disclosure disclosure = disclosures.require(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        return check.findings(assembly.draft(disclosure));
    }

    Open open(UUID id) {
        Disclosure disclosure = disclosures.requireLocked(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        precondition.honour(disclosure.sequence());
        PublicDisclosure draft = assembly.draft(disclosure);
        return new Open(
                disclosure,
                draft,
                check.findings(draft).stream()
                        .collect(Collectors.toMap(FindingView::fingerprint, Function.identity())));
    }

    FindingView decide(Open open, String fingerprint, Decision decision) {
        FindingView found = open.require(fingerprint);
        check.decide(open.draft(), found.finding(), decision);
        record(
                open,
                decision.kind() == Decision.Kind.REDACTED ? "redact" : "overrule",
                found.finding(),
                decision.reason());
        return found.with(decision);
    }

    /** @throws DecisionPublished where a public version rests on it @throws NotFound if nothing was decided */
    FindingView takeBack(Open open, String fingerprint) {
        FindingView found = open.require(fingerprint);
        if (open.disclosure().state() == Disclosure.State.PUBLISHED) {
            throw new DecisionPublished();
        }
        if (!decisions.takeBack(open.draft().id(), fingerprint)) {
            throw new NotFound();
        }
        record(open, "reopen", found.finding(), null);
        return found.with(null);
    }

    /** Says which finding, never what it found: the audit trail is no place for personal data. */
    private void record(Open open, String verb, Finding finding, @Nullable String reason) {
        open.disclosure().decided();
        String about = finding.rule() + " " + finding.fingerprint();
        audit.record(DisclosureChronicle.act(verb, open.disclosure(), reason == null ? about : about + ": " + reason));
    }
}
