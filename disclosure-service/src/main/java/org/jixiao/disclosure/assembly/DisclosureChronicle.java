package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.disclosure.contract.DisclosureAbout;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells everyone what becomes of a disclosure, and how its acts stand in the audit trail. */
@ApplicationScoped
public class DisclosureChronicle {

    private final Outbox outbox;

    DisclosureChronicle(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A fact about the disclosure as it now is. */
    public void tell(Disclosure disclosure, Record fact) {
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

    /** What every fact says: whose disclosure of which year it is, and its legal days. @param document draft or published */
    public static DisclosureAbout about(Disclosure disclosure, PublicDisclosure document) {
        return new DisclosureAbout(
                disclosure.budget(),
                document.division(),
                document.department(),
                document.fiscalYear(),
                disclosure.approvedOn(),
                disclosure.dueOn());
    }

    /** @param reason null where none was asked for */
    public static Audit.Act act(String verb, Disclosure disclosure, @Nullable String reason) {
        return new Audit.Act(
                verb,
                disclosure.subject(),
                disclosure.division(),
                disclosure.department(),
                disclosure.sequence(),
                reason);
    }
}
