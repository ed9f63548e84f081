package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.disclosure.contract.DisclosureAssembled;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Successors;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Envelope;

/** Tries, at each arrival, to put together what the approval names; once all is there the disclosure is assembled. */
@ApplicationScoped
public class Assembly {

    private final Disclosures disclosures;
    private final States states;
    private final Manifest manifest;
    private final PastPublications publications;
    private final Directory directory;
    private final DisclosureClock legalClock;
    private final Database database;
    private final DisclosureChronicle chronicle;
    private final Audit audit;
    private final Successors successors;
    private final Clock clock;

    Assembly(
            Disclosures disclosures,
            States states,
            Manifest manifest,
            PastPublications publications,
            Directory directory,
            DisclosureClock legalClock,
            Database database,
            DisclosureChronicle chronicle,
            Audit audit,
            Successors successors,
            Clock clock) {
        this.disclosures = disclosures;
        this.states = states;
        this.manifest = manifest;
        this.publications = publications;
        this.directory = directory;
        this.legalClock = legalClock;
        this.database = database;
        this.chronicle = chronicle;
        this.audit = audit;
        this.successors = successors;
        this.clock = clock;
    }

    /** A state that an approval may name has come. */
    void arrived(States.Kind kind, UUID id, long sequence, UUID budget, Record state) {
        takeTurn(budget);
        states.keep(kind, id, sequence, budget, state);
        disclosures
                .lockedIfThere(budget)
                .filter(disclosure -> disclosure.state() == Disclosure.State.ASSEMBLING)
                .ifPresent(this::tryToAssemble);
    }

    /** A revision is approved, the first or a later one: what the one before had not published is superseded. */
    void approved(Envelope envelope, BudgetApproved approved) {
        UUID budget = approved.budget();
        takeTurn(budget);
        states.keep(States.Kind.APPROVAL, budget, envelope.sequence(), budget, approved);
        Disclosure.Approval approval =
                new Disclosure.Approval(envelope.revision(), envelope.sequence(), approved.approvedOn());
        Term term = legalClock.termOf(envelope.division(), approval.approvedOn());
        Optional<Disclosure> known = disclosures.lockedIfThere(budget);
        if (known.isEmpty()) {
            DepartmentKey owner = owner(envelope);
            Disclosure opened = new Disclosure(budget, owner.division(), owner.code(), approval, term, clock.instant());
            disclosures.persist(opened);
            tryToAssemble(opened);
        } else if (known.get().isFollowedBy(approval)) {
            known.get().approved(approval, term, clock.instant());
            tryToAssemble(known.get());
        }
    }

    /** What was approved before its department was merged may come after. */
    private DepartmentKey owner(Envelope envelope) {
        DepartmentKey told = new DepartmentKey(envelope.division(), envelope.department());
        return DepartmentKey.of(successors.of(told.toString()));
    }

    /** What has not arrived of what the newest approval names; empty once it is assembled. */
    public List<Missing> missing(Disclosure disclosure) {
        return search(disclosure).missing();
    }

    /** What would be published, as yet without version. @throws NotAssembled if something is missing */
    public PublicDisclosure draft(Disclosure disclosure) {
        Manifest.Search search = search(disclosure);
        Approved found = search.found();
        if (found == null) {
            throw new NotAssembled(search.missing());
        }
        return Composition.draft(
                found,
                directory.division(disclosure.division(), disclosure.department()),
                directory.department(disclosure.division(), disclosure.department()));
    }

    private void tryToAssemble(Disclosure disclosure) {
        Manifest.Search search = search(disclosure);
        search.year().ifPresent(disclosure::ofYear);
        if (search.found() == null) {
            return;
        }
        PublicDisclosure draft = draft(disclosure);
        Optional<PastPublications.Past> past =
                publications.of(disclosure.budget(), disclosure.revision(), disclosure.approvedOn());
        if (past.isPresent()) {
            disclosure.assembledAgain(draft.fiscalYear(), past.get(), clock.instant());
            return;
        }
        disclosure.assembled(draft.fiscalYear(), clock.instant());
        chronicle.tell(disclosure, new DisclosureAssembled(DisclosureChronicle.about(disclosure, draft)));
        audit.recordBySystem(DisclosureChronicle.act("assemble", disclosure, null));
    }

    private Manifest.Search search(Disclosure disclosure) {
        return states.find(States.Kind.APPROVAL, disclosure.budget(), disclosure.approval, BudgetApproved.class)
                .map(manifest::search)
                .orElseThrow();
    }

    /** Two arrivals at once would each miss what the other brings. */
    private void takeTurn(UUID budget) {
        database.query(row -> true, "select pg_advisory_xact_lock(hashtextextended(?, 0))", budget.toString());
    }
}
