package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.Return;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.ReviewComment;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Send a sheet back, with what the department should change.
 *
 * @param grade that it has as it is; null where none is given, then the one that the ratings propose
 * @param ratings null where no grade is given
 * @param explanation needed where the grade is not the one proposed
 */
public record ReturnTarget(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 200) List<@Valid @NotNull Remark> comments,
        @Nullable Grade grade,
        @Nullable @Valid Ratings ratings,
        @Nullable @Size(max = 1000) String explanation) {

    /** Without a grade. */
    ReturnTarget(String reason, List<Remark> comments) {
        this(reason, comments, null, null, null);
    }

    /** What is asked for. @param ordinal the indicator it is about; null where it is about the whole sheet */
    public record Remark(
            @Nullable Integer ordinal,
            @NotBlank @Size(max = 1000) String text) {}

    /** @throws Refusal if a comment names an indicator that the sheet does not have */
    Return on(Content content, String reviewer, Instant at) {
        List<ReviewComment.Remark> remarks = new ArrayList<>();
        List<Remark> given = comments == null ? List.of() : comments;
        for (int i = 0; i < given.size(); i++) {
            Integer ordinal = given.get(i).ordinal();
            String pointer = "/comments/" + i + "/ordinal";
            String indicator = ordinal == null
                    ? null
                    : content.indicator(ordinal)
                            .map(IndicatorEntry::name)
                            .orElseThrow(() -> Refusal.ofField(pointer, "没有这项指标", "names no indicator of the sheet"));
            remarks.add(
                    new ReviewComment.Remark(ordinal, indicator, given.get(i).text()));
        }
        return new Return(reason, remarks, Verdict.of(ratings, grade, explanation), reviewer, at);
    }
}
