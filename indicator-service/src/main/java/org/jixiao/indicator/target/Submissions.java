package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.problem.NotFound;

/** Every state in which a sheet was ever handed in. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, Submission.Key> {

    private final Clock clock;

    Submissions(Clock clock) {
        this.clock = clock;
    }

    /** In their order. */
    public List<Submission> of(UUID sheet) {
        return list("key.sheet = ?1 order by key.round", sheet);
    }

    /** @throws NotFound if the sheet was not handed in so often */
    public Submission require(UUID sheet, int round) {
        return findByIdOptional(new Submission.Key(sheet, round)).orElseThrow(NotFound::new);
    }

    /** Keeps what is handed in, and what comes of it; asked after each change of a sheet, any number of times. */
    void follow(TargetSheet sheet) {
        Optional<Submission> newest = findByIdOptional(Submission.keyOf(sheet));
        if (sheet.state() == SheetState.SUBMITTED && newest.isEmpty()) {
            persist(new Submission(sheet));
        } else {
            newest.ifPresent(submission -> settle(submission, sheet));
        }
    }

    private void settle(Submission submission, TargetSheet sheet) {
        switch (sheet.state()) {
            case APPROVED -> submission.ends(Submission.Outcome.APPROVED, sheet, clock.instant());
            case RETURNED -> submission.ends(Submission.Outcome.RETURNED, sheet, clock.instant());
            case DRAFT -> submission.ends(Submission.Outcome.RECALLED, sheet, clock.instant());
            case CLOSED -> submission.ends(Submission.Outcome.CLOSED, sheet, clock.instant());
            case SUBMITTED -> {}
        }
    }
}
