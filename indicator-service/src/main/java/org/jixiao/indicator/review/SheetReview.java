package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jixiao.indicator.target.SheetChronicle;
import org.jixiao.indicator.target.SheetDesk;
import org.jixiao.indicator.target.TargetSheetView;
import org.jixiao.platform.access.Caller;

/** The finance bureau judges a sheet, and leaves behind what the others hear of it. */
@ApplicationScoped
class SheetReview {

    private final SheetDesk desk;
    private final SheetChronicle chronicle;
    private final Caller caller;

    SheetReview(SheetDesk desk, SheetChronicle chronicle, Caller caller) {
        this.desk = desk;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TargetSheetView approve(UUID id, ApproveTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet().approve(command.grade(), caller.subject(), folder.budget());
        chronicle.record("approve", folder.sheet(), null);
        return desk.view(folder);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TargetSheetView sendBack(UUID id, ReturnTarget command) {
        SheetDesk.Folder folder = desk.takeForBureau(id);
        folder.sheet()
                .sendBack(command.reason(), command.commentsOn(folder.sheet().content()), folder.budget());
        chronicle.record("return", folder.sheet(), command.reason());
        return desk.view(folder);
    }
}
