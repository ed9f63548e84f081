package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A sheet as it was approved at one sequence. Never changed: an approval of the budget may name it at any time. */
@Entity
@Table(name = "approved_sheet")
public class ApprovedSheet {

    /** One state of one sheet. */
    @Embeddable
    public record Key(UUID sheet, long sequence) {}

    @EmbeddedId
    private Key key;

    @Column(name = "judged_against")
    private long judgedAgainst;

    @AsJson
    private Content content;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @AsJson
    private @Nullable Ratings ratings;

    private @Nullable String explanation;

    /** Null for one that was approved before this was kept. */
    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    private int revision;

    /** Of the project; null for the department as a whole. */
    private @Nullable String name;

    protected ApprovedSheet() {}

    private ApprovedSheet(TargetSheet sheet) {
        this.key = new Key(sheet.id(), sheet.sequence());
        this.judgedAgainst = sheet.judgedAgainst();
        this.content = sheet.content();
        this.grade = sheet.review().grade();
        this.ratings = sheet.review().ratings();
        this.explanation = sheet.review().explanation();
        this.approvedAt = sheet.review().since();
        this.revision = sheet.revision();
        this.name = sheet.about().name();
    }

    static ApprovedSheet of(TargetSheet sheet) {
        return new ApprovedSheet(sheet);
    }

    public long sequence() {
        return key.sequence();
    }

    public long judgedAgainst() {
        return judgedAgainst;
    }

    public Content content() {
        return content;
    }

    public Verdict verdict() {
        return new Verdict(ratings, grade, explanation);
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** The one it was approved in. */
    public int revision() {
        return revision;
    }

    public @Nullable String name() {
        return name;
    }
}
