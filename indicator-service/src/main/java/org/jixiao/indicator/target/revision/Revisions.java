package org.jixiao.indicator.target.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.indicator.target.ApprovedSheet;
import org.jixiao.indicator.target.ApprovedSheets;
import org.jixiao.indicator.target.SheetState;
import org.jixiao.indicator.target.TargetSheet;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.platform.problem.NotFound;

/**
 * The revisions of a sheet: of each revision of the budget the sheet as it was approved in it, the one in force before a newer
 * one; and the one that is being worked on.
 */
@ApplicationScoped
class Revisions {

    private final ApprovedSheets approved;

    Revisions(ApprovedSheets approved) {
        this.approved = approved;
    }

    /** By number. A revision that says what an earlier one said, because nothing in it was touched, is not one of the sheet's. */
    List<SheetRevision> of(TargetSheet sheet) {
        TreeMap<Integer, SheetRevision> found = new TreeMap<>();
        for (ApprovedSheet each : approved.of(sheet.id())) {
            if (stateOf(each, sheet) == RevisionState.IN_FORCE
                    || Optional.ofNullable(found.get(each.revision()))
                            .filter(before -> before.state() == RevisionState.IN_FORCE)
                            .isEmpty()) {
                found.put(each.revision(), kept(each, sheet));
            }
        }
        if (sheet.state() != SheetState.APPROVED) {
            found.put(sheet.revision(), current(sheet));
        }
        return List.copyOf(found.values());
    }

    /** @throws NotFound if the sheet has no such revision */
    SheetRevision require(TargetSheet sheet, int revision) {
        return of(sheet).stream()
                .filter(each -> each.revision() == revision)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static SheetRevision kept(ApprovedSheet each, TargetSheet sheet) {
        return new SheetRevision(
                each.revision(),
                stateOf(each, sheet),
                each.sequence(),
                each.judgedAgainst(),
                each.name(),
                each.content(),
                each.verdict(),
                each.approvedAt());
    }

    private static SheetRevision current(TargetSheet sheet) {
        return new SheetRevision(
                sheet.revision(),
                sheet.state() == SheetState.CLOSED ? RevisionState.CLOSED : RevisionState.OPEN,
                sheet.sequence(),
                sheet.judgedAgainst(),
                sheet.about().name(),
                sheet.content(),
                Verdict.NONE,
                null);
    }

    private static RevisionState stateOf(ApprovedSheet each, TargetSheet sheet) {
        Optional<Long> inForce = sheet.inForce();
        if (inForce.isPresent() && inForce.get() == each.sequence()) {
            return RevisionState.IN_FORCE;
        }
        boolean stands = sheet.state() == SheetState.APPROVED && sheet.sequence() == each.sequence();
        return stands && inForce.isEmpty() || stands && each.sequence() > inForce.get()
                ? RevisionState.APPROVED
                : RevisionState.SUPERSEDED;
    }
}
