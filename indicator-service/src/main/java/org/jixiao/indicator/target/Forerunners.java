package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheets of earlier years that new ones begin with: as they are in force, or as they stand where none was approved. */
@ApplicationScoped
class Forerunners {

    private final TargetSheets sheets;
    private final ApprovedSheets approved;

    Forerunners(TargetSheets sheets, ApprovedSheets approved) {
        this.sheets = sheets;
        this.approved = approved;
    }

    /** Nothing, where the project is new or its earlier sheet was not heard of. */
    Wording ofProject(@Nullable UUID earlier) {
        return earlier == null
                ? Wording.NONE
                : beginning(sheets.find("about.project", earlier).firstResultOptional());
    }

    /** As {@link #ofProject}, for the department as a whole. @param earlier its budget of an earlier year */
    Wording ofDepartment(@Nullable UUID earlier) {
        return earlier == null
                ? Wording.NONE
                : beginning(sheets.find("about.budget = ?1 and about.project is null", earlier)
                        .firstResultOptional());
    }

    private Wording beginning(Optional<TargetSheet> earlier) {
        return earlier.filter(sheet -> !inForce(sheet).indicators().isEmpty())
                .map(sheet -> sheet.wording().begin(sheet.id(), inForce(sheet)))
                .orElse(Wording.NONE);
    }

    private Content inForce(TargetSheet sheet) {
        return sheet.inForce()
                .map(sequence -> approved.require(sheet.id(), sequence).content())
                .orElseGet(sheet::content);
    }
}
