package org.jixiao.indicator.target;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says and where that comes from: the rows of a filing are taken once, and what a person has written is
 * not overwritten.
 *
 * @param filing the last one whose rows were taken or proposed; null where none was filed
 * @param edited true once a person has written in the sheet
 * @param proposed rows of a newer filing, kept beside what a person had written
 */
@Embeddable
public record Wording(
        @JdbcTypeCode(SqlTypes.JSON) Content content,
        @Nullable UUID filing,
        boolean edited,
        @JdbcTypeCode(SqlTypes.JSON) List<IndicatorRow> proposed) {

    static final Wording NONE = new Wording(Content.NONE, null, false, List.of());

    Wording taking(Declaration declared) {
        Content kept = edited ? content : content.withObjectives(declared.objectives());
        UUID from = declared.filing();
        if (from == null || from.equals(filing)) {
            return new Wording(kept, filing, edited, proposed);
        }
        return edited
                ? new Wording(kept, from, true, declared.rows())
                : new Wording(kept.withRows(declared.rows()), from, false, List.of());
    }

    Wording writtenBy(Content person) {
        return new Wording(person, filing, true, List.of());
    }

    Wording restored(Content approved) {
        return new Wording(approved, filing, edited, proposed);
    }
}
