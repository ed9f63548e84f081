package org.jixiao.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.check.PersonalWords;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The officer answers a report, names the version that puts it right, or dismisses it. */
@ApplicationScoped
class Answering {

    private final Editions editions;
    private final PersonalWords personal;
    private final Audit audit;
    private final Clock clock;

    Answering(Editions editions, PersonalWords personal, Audit audit, Clock clock) {
        this.editions = editions;
        this.personal = personal;
        this.audit = audit;
        this.clock = clock;
    }

    void answer(Disclosure disclosure, CitizenReport report, String said, boolean shown) {
        requireNothingPersonal(disclosure, said, shown);
        report.answer(said, shown, clock.instant());
        record("answer-report", disclosure, report, null);
    }

    void correct(Disclosure disclosure, CitizenReport report, int version, @Nullable String said, boolean shown) {
        requireNothingPersonal(disclosure, said, shown);
        if (version <= report.version || !stands(report.budget, version)) {
            throw Refusal.ofField(
                    "/version",
                    "须为所报告版本之后、正在公开的版本",
                    "must be a version that is public, and later than the one reported on");
        }
        report.correctedBy(version, said, shown, clock.instant());
        record("correct-report", disclosure, report, "version " + version);
    }

    void dismiss(Disclosure disclosure, CitizenReport report, String reason) {
        report.dismiss(reason, clock.instant());
        record("dismiss-report", disclosure, report, reason);
    }

    private boolean stands(UUID budget, int version) {
        return editions.history(budget).stream().anyMatch(each -> each.version() == version && !each.isWithdrawn());
    }

    private void requireNothingPersonal(Disclosure disclosure, @Nullable String said, boolean shown) {
        if (shown && said != null && personal.areIn(disclosure.division(), said)) {
            throw Refusal.ofField(
                    "/answer",
                    "含有疑似个人信息，不能公开；请删去，或者不公开这条答复",
                    "holds what looks like personal data: leave it out, or do not make the answer public");
        }
    }

    private void record(String verb, Disclosure disclosure, CitizenReport report, @Nullable String reason) {
        audit.record(new Audit.Act(
                verb, report.subject(), disclosure.division(), disclosure.department(), report.sequence, reason));
    }
}
