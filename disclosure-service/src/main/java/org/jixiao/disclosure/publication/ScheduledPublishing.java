package org.jixiao.disclosure.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.DisclosureChronicle;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.assembly.Hindrance;
import org.jixiao.disclosure.assembly.Schedule;
import org.jixiao.disclosure.assembly.Schedules;
import org.jixiao.disclosure.clock.Timed;
import org.jixiao.platform.Database;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.Refusal;

/**
 * Publishes what an officer has set a time for, once that has come. Edition and end of the schedule are one transaction, so it
 * is published once whoever is killed when; what cannot be published then is marked, with the problem.
 */
@ApplicationScoped
class ScheduledPublishing implements Timed {

    private static final Logger LOG = Logger.getLogger(ScheduledPublishing.class);
    private static final int AT_ONCE = 50;

    private final Disclosures disclosures;
    private final Schedules schedules;
    private final Publishing publishing;
    private final Audit audit;
    private final Clock clock;

    ScheduledPublishing(Disclosures disclosures, Schedules schedules, Publishing publishing, Audit audit, Clock clock) {
        this.disclosures = disclosures;
        this.schedules = schedules;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void round(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> schedules.due(now, AT_ONCE))
                .forEach(this::attempt);
    }

    private void attempt(Schedule due) {
        try {
            ifStillWaiting(due, this::publish);
        } catch (Refusal refusal) {
            if (refusal.retryAfter().isEmpty()) {
                ifStillWaiting(due, (disclosure, schedule) -> failed(disclosure, schedule, refusal));
            }
        } catch (RuntimeException e) {
            if (Database.passes(e)) {
                throw e;
            }
            LOG.errorf(e, "disclosure/%s was not published at its time", due.budget());
            ifStillWaiting(due, (disclosure, schedule) -> failed(disclosure, schedule, new Unforeseen(e)));
        }
    }

    /** In a transaction of its own, with the disclosure locked. One that is not there is being rebuilt: its time waits for it. */
    void ifStillWaiting(Schedule due, BiConsumer<Disclosure, Schedule> act) {
        QuarkusTransaction.requiringNew().run(() -> {
            Optional<Disclosure> disclosure = disclosures.lockedIfThere(due.budget());
            Optional<Schedule> waiting = schedules.waiting(due.budget()).filter(schedule -> schedule.id()
                    .equals(due.id()));
            if (disclosure.isPresent() && waiting.isPresent()) {
                act.accept(disclosure.get(), waiting.get());
            }
        });
    }

    void publish(Disclosure disclosure, Schedule schedule) {
        if (disclosure.revision() != schedule.revision()) {
            throw new RevisionChanged(schedule.revision(), disclosure.revision());
        }
        Edition edition = publishing.publish(disclosure, schedule.reason(), schedule.setBy());
        schedules.done(schedule, edition.version(), clock.instant());
    }

    private void failed(Disclosure disclosure, Schedule schedule, Refusal refusal) {
        schedules.failed(schedule, Hindrance.of(refusal), clock.instant());
        disclosure.decided();
        audit.recordBySystem(DisclosureChronicle.act("schedule-failed", disclosure, refusal.slug()));
    }
}
