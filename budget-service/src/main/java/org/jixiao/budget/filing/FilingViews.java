package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jixiao.platform.problem.Messages;
import org.jspecify.annotations.Nullable;

/** Filings as callers see them: how far one is, the replica that reads it says better than the database. */
@ApplicationScoped
class FilingViews {

    private final FilingReports reports;
    private final ReadingRoom room;
    private final Messages messages;

    FilingViews(FilingReports reports, ReadingRoom room, Messages messages) {
        this.reports = reports;
        this.room = room;
        this.messages = messages;
    }

    /** @param acceptLanguage the language that a problem is worded in */
    FilingSummary summary(Filing filing, @Nullable String acceptLanguage) {
        Standing standing = standing(filing);
        Rejection problem = filing.problem();
        return new FilingSummary(
                filing.id(),
                standing.state(),
                standing.progress(),
                filing.budget(),
                filing.department().division().code(),
                filing.department().code(),
                filing.fiscalYear(),
                filing.mode(),
                filing.fileName(),
                filing.size(),
                filing.sha256(),
                filing.filedAt(),
                filing.endedAt(),
                problem == null
                        ? null
                        : FilingProblem.of(problem.status(), messages.ofItem(problem.asRefusal(), acceptLanguage)));
    }

    FilingView whole(Filing filing, @Nullable String acceptLanguage) {
        return new FilingView(
                summary(filing, acceptLanguage), filing.state() == FilingState.READ ? report(filing.id()) : null);
    }

    private Standing standing(Filing filing) {
        Standing last = filing.standing();
        return last.state().isEnded() ? last : room.standing(filing.id()).orElse(last);
    }

    private FilingReport report(UUID filing) {
        return reports.findById(filing).report();
    }
}
