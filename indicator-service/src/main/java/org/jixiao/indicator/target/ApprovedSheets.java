package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every state of a sheet that was ever approved. */
@ApplicationScoped
public class ApprovedSheets implements PanacheRepositoryBase<ApprovedSheet, ApprovedSheet.Key> {

    /** @throws IllegalStateException if the sheet was not approved at this sequence: then no approval may name it */
    public ApprovedSheet require(UUID sheet, long sequence) {
        return findByIdOptional(new ApprovedSheet.Key(sheet, sequence))
                .orElseThrow(() -> new IllegalStateException("sheet " + sheet + " was not approved at " + sequence));
    }

    /** All of one sheet, in the order they were approved. */
    public List<ApprovedSheet> of(UUID sheet) {
        return list("key.sheet = ?1 order by key.sequence", sheet);
    }
}
