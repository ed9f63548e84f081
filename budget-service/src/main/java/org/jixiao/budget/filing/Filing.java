package org.jixiao.budget.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document handed in for a budget. */
@Entity
public class Filing {

    @Id
    private UUID id;

    private UUID budget;
    private String sha256;
    private String fileName;
    private String filedBy;
    private Instant filedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private FilingReport report;

    protected Filing() {}

    Filing(UUID id, UUID budget, FiledFile file, String filedBy, Instant filedAt, FilingReport report) {
        this.id = id;
        this.budget = budget;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
        this.report = report;
    }

    public UUID id() {
        return id;
    }

    public UUID budget() {
        return budget;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public FilingReport report() {
        return report;
    }
}
