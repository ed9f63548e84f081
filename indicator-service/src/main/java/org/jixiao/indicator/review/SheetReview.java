package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jixiao.indicator.target.SheetChronicle;
import org.jixiao.indicator.target.SheetDesk;
import org.jixiao.indicator.target.TargetSheetView;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.platform.access.Caller;

/** The finance bureau judges a sheet, and leaves behind what the others hear of it. */
@ApplicationScoped
class SheetReview {

    private final SheetDesk desk;
    private final SheetChronicle chronicle;
    private final ApprovableGrades grades;
    private final Caller caller;
    private final Clock clock;

    SheetReview(SheetDesk desk, SheetChronicle chronicle, ApprovableGrades grades, Caller caller, Clock clock) {
        this.desk = desk;
        this.chronicle = chronicle;
        this.grades = grades;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TargetSheetView approve(UUID id, ApproveTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        Verdict verdict = command.verdict();
        grades.requireGoodEnough(folder.sheet().about().division(), verdict.grade());
        folder.sheet().approve(verdict, caller.subject(), clock.instant(), folder.budget());
        chronicle.record("approve", folder.sheet(), verdict.explanation());
        return desk.view(folder);
    }

    /** The sheet stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    TargetSheetView reopen(UUID id, int comment, ReopenComment command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet().reopen(comment, command.reason(), caller.subject(), clock.instant(), folder.budget());
        chronicle.note("reopen comment " + comment, folder.sheet(), command.reason());
        return desk.view(folder);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TargetSheetView sendBack(UUID id, ReturnTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet()
                .sendBack(command.on(folder.sheet().content(), caller.subject(), clock.instant()), folder.budget());
        chronicle.record("return", folder.sheet(), command.reason());
        return desk.view(folder);
    }
}
