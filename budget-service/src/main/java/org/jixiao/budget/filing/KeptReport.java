package org.jixiao.budget.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jixiao.platform.store.AsJson;

/** The report of a filing, apart from it: it is large, and a list of filings does not show it. */
@Entity
@Table(name = "filing_report")
class KeptReport {

    @Id
    private UUID filing;

    @AsJson
    private FilingReport report;

    protected KeptReport() {}

    KeptReport(UUID filing, FilingReport report) {
        this.filing = filing;
        this.report = report;
    }

    FilingReport report() {
        return report;
    }
}
