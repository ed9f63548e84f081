package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jixiao.platform.access.Caller;

/** A department hands a sheet in: it is then before the finance bureau, with its budget. */
@ApplicationScoped
public class SheetSubmission {

    private final SheetDesk desk;
    private final Findings findings;
    private final SheetChronicle chronicle;
    private final Caller caller;
    private final Clock clock;

    SheetSubmission(SheetDesk desk, Findings findings, SheetChronicle chronicle, Caller caller, Clock clock) {
        this.desk = desk;
        this.findings = findings;
        this.chronicle = chronicle;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public TargetSheetView submit(UUID id) {
        SheetDesk.Folder folder = desk.takeForDepartment(id);
        folder.sheet().submit(caller.subject(), clock.instant(), folder.budget());
        findings.requireNoneOpenIn(folder.sheet());
        chronicle.record("submit", folder.sheet(), null);
        return desk.view(folder);
    }
}
