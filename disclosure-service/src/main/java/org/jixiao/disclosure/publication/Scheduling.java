package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.DisclosureChronicle;
import org.jixiao.disclosure.assembly.Schedule;
import org.jixiao.disclosure.assembly.Schedules;
import org.jixiao.platform.Time;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** An officer sets the time of a publication, or gives it up. Setting asks all that publishing asks. */
@ApplicationScoped
class Scheduling {

    private final Schedules schedules;
    private final Publishing publishing;
    private final Audit audit;
    private final Clock clock;

    Scheduling(Schedules schedules, Publishing publishing, Audit audit, Clock clock) {
        this.schedules = schedules;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the place of a time set before. @throws Refusal if it could not be published now, or must not be published then */
    void set(Disclosure disclosure, Instant at, @Nullable String reason) {
        Instant now = clock.instant();
        if (!at.isAfter(now)) {
            throw Refusal.ofField("/at", "时间已过，须晚于现在", "must lie ahead");
        }
        if (disclosure.publishedOn() == null
                && LocalDate.ofInstant(at, Time.LEGAL).isAfter(disclosure.dueOn())) {
            throw new AfterDueDate(disclosure.dueOn());
        }
        publishing.ready(disclosure, reason);
        schedules.waiting(disclosure.budget()).ifPresent(before -> schedules.cancelled(before, now));
        schedules.add(disclosure, at, reason, audit.caller(), now);
        disclosure.decided();
        audit.record(DisclosureChronicle.act("schedule", disclosure, at.toString()));
    }

    /** Again is as good as once. @throws NotFound if no time was ever set @throws NotScheduled if it is too late */
    void cancel(Disclosure disclosure) {
        Schedule newest = schedules.newest(disclosure.budget()).orElseThrow(NotFound::new);
        if (newest.state() == Schedule.State.DONE || newest.state() == Schedule.State.FAILED) {
            throw new NotScheduled();
        }
        giveUp(disclosure);
    }

    /** What is done by hand needs no time any more. */
    void giveUp(Disclosure disclosure) {
        schedules.waiting(disclosure.budget()).ifPresent(waiting -> {
            schedules.cancelled(waiting, clock.instant());
            disclosure.decided();
            audit.record(DisclosureChronicle.act(
                    "cancel-schedule", disclosure, waiting.at().toString()));
        });
    }
}
