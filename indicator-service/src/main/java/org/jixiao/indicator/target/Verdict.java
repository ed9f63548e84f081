package org.jixiao.indicator.target;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau last said of a sheet.
 *
 * @param reason why it was returned; null where it was not
 * @param comments what the reviewer asks for
 * @param grade null where it is not approved, or without a grade
 */
@Embeddable
public record Verdict(
        @Nullable String reason,
        @JdbcTypeCode(SqlTypes.JSON) List<Comment> comments,
        @Enumerated(EnumType.STRING) @Nullable Grade grade) {

    static final Verdict NONE = new Verdict(null, List.of(), null);

    static Verdict approved(@Nullable Grade grade) {
        return new Verdict(null, List.of(), grade);
    }

    static Verdict returned(String reason, List<Comment> comments) {
        return new Verdict(reason, List.copyOf(comments), null);
    }

    Verdict withoutGrade() {
        return new Verdict(reason, comments, null);
    }
}
