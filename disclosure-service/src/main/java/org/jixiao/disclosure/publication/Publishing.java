package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jixiao.disclosure.assembly.Assembly;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.DisclosureChronicle;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.disclosure.check.Check;
import org.jixiao.disclosure.check.PersonalWords;
import org.jixiao.disclosure.contract.DisclosurePublished;
import org.jixiao.disclosure.contract.DisclosureWithdrawn;
import org.jixiao.disclosure.lineage.Lineage;
import org.jixiao.disclosure.lineage.Lineages;
import org.jixiao.platform.Sha256;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts a cleared draft before the public as the next version, and takes a public one back. */
@ApplicationScoped
class Publishing {

    private static final String ADJUSTED = "预算调整后重新批复";

    private final Assembly assembly;
    private final Check check;
    private final PersonalWords personal;
    private final Editions editions;
    private final Lineages lineages;
    private final DisclosureChronicle chronicle;
    private final Audit audit;
    private final Clock clock;

    Publishing(
            Assembly assembly,
            Check check,
            PersonalWords personal,
            Editions editions,
            Lineages lineages,
            DisclosureChronicle chronicle,
            Audit audit,
            Clock clock) {
        this.assembly = assembly;
        this.check = check;
        this.personal = personal;
        this.editions = editions;
        this.lineages = lineages;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All that publishing asks, without publishing.
     *
     * @param reason why it corrects what is public, to be read by everyone; null where that need not be said
     * @throws Refusal if it cannot be published as it stands
     */
    Ready ready(Disclosure disclosure, @Nullable String reason) {
        personal.requireNone(disclosure.division(), reason, "/reason");
        Optional<Edition> before = editions.newest(disclosure.budget());
        if (before.isPresent() && before.get().revision() > disclosure.revision()) {
            throw new OlderRevision();
        }
        PublicDisclosure content = check.cleared(assembly.draft(disclosure));
        String contentSha256 = Sha256.of(PublicJson.bytes(content));
        before.filter(edition ->
                        !edition.isWithdrawn() && edition.contentSha256().equals(contentSha256))
                .ifPresent(edition -> {
                    throw new NothingChanged(edition.version());
                });
        return new Ready(
                content,
                contentSha256,
                before.map(Edition::version).orElse(0) + 1,
                before.map(edition -> supersedes(edition, disclosure, reason)).orElse(null));
    }

    /** @param officer in whose name it is published */
    Edition publish(Disclosure disclosure, @Nullable String reason, Audit.Actor officer) {
        Ready ready = ready(disclosure, reason);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PublicDisclosure document = ready.content().published(ready.version(), now, ready.supersedes());
        Edition edition = Edition.of(document, disclosure.revision(), ready.contentSha256());
        editions.add(edition, document, disclosure.dueOn());
        lineages.add(Lineage.of(document, edition.sha256(), edition.revision(), assembly.origins(disclosure)));
        disclosure.published(now);
        chronicle.tell(
                disclosure,
                new DisclosurePublished(
                        DisclosureChronicle.about(disclosure, document),
                        edition.version(),
                        now,
                        edition.href(),
                        edition.sha256()));
        audit.record(DisclosureChronicle.act("publish", disclosure, reason), officer);
        return edition;
    }

    /** @param reason to be read by everyone @throws Refusal if nothing is public, or the reason must not be */
    Edition withdraw(Disclosure disclosure, String reason) {
        personal.requireNone(disclosure.division(), reason, "/reason");
        Edition newest = editions.newest(disclosure.budget())
                .filter(edition -> !edition.isWithdrawn())
                .orElseThrow(NotPublic::new);
        Instant now = clock.instant();
        editions.withdraw(disclosure.budget(), reason, now);
        disclosure.withdrawn(now);
        chronicle.tell(
                disclosure,
                new DisclosureWithdrawn(
                        DisclosureChronicle.about(disclosure, newest.document()), newest.version(), reason));
        audit.record(DisclosureChronicle.act("withdraw", disclosure, reason));
        return newest;
    }

    /** A correction of the same revision says why; an adjusted budget is reason enough. */
    private static PublicDisclosure.Supersedes supersedes(
            Edition before, Disclosure disclosure, @Nullable String reason) {
        if (reason != null) {
            return new PublicDisclosure.Supersedes(before.version(), reason);
        }
        if (before.revision() == disclosure.revision()) {
            throw Refusal.ofField("/reason", "请说明更正的原因", "must say why it is corrected");
        }
        return new PublicDisclosure.Supersedes(before.version(), ADJUSTED);
    }
}
