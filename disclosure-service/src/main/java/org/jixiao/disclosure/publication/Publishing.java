package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.assembly.Assembly;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.disclosure.check.Check;
import org.jixiao.disclosure.contract.DisclosureAbout;
import org.jixiao.disclosure.contract.DisclosurePublished;
import org.jixiao.disclosure.contract.DisclosureWithdrawn;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts a cleared draft before the public as the next version, and takes a public one back. */
@ApplicationScoped
class Publishing {

    private static final String ADJUSTED = "预算调整后重新批复";

    private final Assembly assembly;
    private final Check check;
    private final Editions editions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Publishing(Assembly assembly, Check check, Editions editions, Outbox outbox, Audit audit, Clock clock) {
        this.assembly = assembly;
        this.check = check;
        this.editions = editions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Edition publish(Disclosure disclosure, @Nullable String reason) {
        Optional<Edition> before = editions.newest(disclosure.budget());
        if (before.isPresent() && before.get().revision() > disclosure.revision()) {
            throw new OlderRevision();
        }
        PublicDisclosure content = check.cleared(assembly.draft(disclosure));
        String contentSha256 = Edition.sha256(PublicJson.bytes(content));
        before.filter(edition ->
                        !edition.isWithdrawn() && edition.contentSha256().equals(contentSha256))
                .ifPresent(edition -> {
                    throw new NothingChanged(edition.version());
                });
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PublicDisclosure document = content.published(
                before.map(Edition::version).orElse(0) + 1,
                now,
                before.map(edition -> supersedes(edition, disclosure, reason)).orElse(null));
        Edition edition = Edition.of(document, disclosure.revision(), contentSha256);
        editions.add(edition, document);
        disclosure.published(now);
        tell(
                disclosure,
                new DisclosurePublished(
                        about(disclosure, document), edition.version(), now, edition.href(), edition.sha256()));
        record("publish", disclosure, reason);
        return edition;
    }

    Edition withdraw(Disclosure disclosure, String reason) {
        Edition newest = editions.newest(disclosure.budget())
                .filter(edition -> !edition.isWithdrawn())
                .orElseThrow(NotPublic::new);
        Instant now = clock.instant();
        editions.withdraw(disclosure.budget(), reason, now);
        disclosure.withdrawn(now);
        tell(disclosure, new DisclosureWithdrawn(about(disclosure, newest.document()), newest.version(), reason));
        record("withdraw", disclosure, reason);
        return newest;
    }

    /** A correction of the same revision says why; an adjusted budget is reason enough. */
    private static PublicDisclosure.Supersedes supersedes(
            Edition before, Disclosure disclosure, @Nullable String reason) {
        if (reason != null) {
            return new PublicDisclosure.Supersedes(before.version(), reason);
        }
        if (before.revision() == disclosure.revision()) {
            throw Refusal.ofField("/reason", "请说明更正的原因。 / Say why it is corrected.");
        }
        return new PublicDisclosure.Supersedes(before.version(), ADJUSTED);
    }

    private void tell(Disclosure disclosure, Record fact) {
        outbox.tell(new Fact(
                disclosure.subject(),
                disclosure.budget().toString(),
                disclosure.division(),
                disclosure.department(),
                Envelope.Audience.PUBLIC,
                disclosure.sequence(),
                disclosure.revision(),
                false,
                fact));
    }

    private void record(String verb, Disclosure disclosure, @Nullable String reason) {
        audit.record(new Audit.Act(
                verb,
                disclosure.subject(),
                disclosure.division(),
                disclosure.department(),
                disclosure.sequence(),
                reason));
    }

    private static DisclosureAbout about(Disclosure disclosure, PublicDisclosure document) {
        Coded division = document.division();
        return new DisclosureAbout(
                disclosure.budget(),
                division,
                document.department(),
                document.fiscalYear(),
                disclosure.approvedOn(),
                disclosure.dueOn());
    }
}
