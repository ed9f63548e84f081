package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.disclosure.clock.DisclosureClock;
import org.jixiao.disclosure.clock.Term;
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
    void arrived(States.Key key, UUID budget, Record state) {
        takeTurn(budget);
        states.keep(key, budget, state);
        disclosures
                .lockedIfThere(budget)
                .filter(disclosure -> disclosure.state() == Disclosure.State.ASSEMBLING)
                .ifPresent(this::tryToAssemble);
    }

    /** A revision is approved, the first or a later one: what the one before had not published is superseded. */
    void approved(Envelope envelope, BudgetApproved approved) {
        UUID budget = approved.budget();
        takeTurn(budget);
        states.keep(approval(budget, envelope.sequence()), budget, approved);
        Disclosure.Approval approval =
                new Disclosure.Approval(envelope.revision(), envelope.sequence(), approved.approvedOn());
        Term term = legalClock.termOf(envelope.division(), approval.approvedOn());
        Optional<Disclosure> known = disclosures.lockedIfThere(budget);
        if (known.isEmpty()) {
            DepartmentKey owner = owner(envelope);
            Disclosure opened = new Disclosure(budget, owner.division(), owner.code(), approval, term, clock.instant());
            disclosures.persist(opened);
            tryToAssemble(opened);
        } else {
            follow(known.get(), approval, term);
        }
    }

    /** An approval it already rests on may be told again, and be the last thing that was missing. */
    private void follow(Disclosure known, Disclosure.Approval approval, Term term) {
        if (known.isFollowedBy(approval)) {
            known.approved(approval, term, clock.instant());
        }
        if (known.state() == Disclosure.State.ASSEMBLING) {
            tryToAssemble(known);
        }
    }

    /** What was approved before its department was merged may come after. */
    private DepartmentKey owner(Envelope envelope) {
        DepartmentKey told = new DepartmentKey(envelope.division(), envelope.department());
        return DepartmentKey.of(successors.of(told.toString()));
    }

    /** What has not arrived of what the newest approval names; empty once it is assembled. */
    public List<Missing> missing(Disclosure disclosure) {
        States.Key approval = approval(disclosure.budget(), disclosure.approval);
        return states.find(approval, BudgetApproved.class)
                .map(manifest::missing)
                .orElseGet(() -> List.of(Missing.of(approval)));
    }

    /** What would be published, as yet without version. @throws NotAssembled if something is missing */
    public PublicDisclosure draft(Disclosure disclosure) {
        return Composition.draft(
                found(disclosure),
                directory.division(disclosure.division(), disclosure.department()),
                directory.department(disclosure.division(), disclosure.department()));
    }

    /** Where the figures of that come from. @throws NotAssembled if something is missing */
    public Origins origins(Disclosure disclosure) {
        return new Origins(found(disclosure));
    }

    private Approved found(Disclosure disclosure) {
        return states.find(approval(disclosure.budget(), disclosure.approval), BudgetApproved.class)
                .flatMap(manifest::found)
                .orElseThrow(() -> new NotAssembled(missing(disclosure)));
    }

    /**
     * Forgets what others told: the states they declared, the names of departments. What was done here (where each disclosure
     * stands, what was decided and published) stays. Whoever does so has the others tell it again.
     *
     * @return how many states were forgotten
     */
    public int forget() {
        directory.empty();
        return states.empty();
    }

    private void tryToAssemble(Disclosure disclosure) {
        if (disclosure.fiscalYear == null) {
            year(disclosure).ifPresent(disclosure::ofYear);
        }
        if (!missing(disclosure).isEmpty()) {
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

    private Optional<FiscalYear> year(Disclosure disclosure) {
        return states.find(approval(disclosure.budget(), disclosure.approval), BudgetApproved.class)
                .flatMap(manifest::year);
    }

    private static States.Key approval(UUID budget, long sequence) {
        return new States.Key(States.Kind.APPROVAL, budget, sequence);
    }

    /** Two arrivals at once would each miss what the other brings. */
    private void takeTurn(UUID budget) {
        database.query(row -> true, "select pg_advisory_xact_lock(hashtextextended(?, 0))", budget.toString());
    }
}
