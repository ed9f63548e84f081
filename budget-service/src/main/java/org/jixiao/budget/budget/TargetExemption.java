package org.jixiao.budget.budget;

import java.util.UUID;
import org.jixiao.budget.contract.Exemption;
import org.jspecify.annotations.Nullable;

/**
 * A project that may be approved without a target sheet.
 *
 * @param grantedBy subject of the finance reviewer; null where the document itself marks the project as classified
 */
public record TargetExemption(
        UUID project, Exemption.Basis basis, @Nullable String grantedBy) {

    static TargetExemption byMark(UUID project) {
        return new TargetExemption(project, Exemption.Basis.CLASSIFIED, null);
    }

    Exemption asTold() {
        return new Exemption(project, basis);
    }
}
