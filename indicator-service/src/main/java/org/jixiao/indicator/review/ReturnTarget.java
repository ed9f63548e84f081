package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.indicator.target.Content;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Send a sheet back, with what the department should change. */
public record ReturnTarget(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 200) List<@Valid @NotNull Remark> comments) {

    /** What is asked for. @param ordinal the indicator it is about; null where it is about the whole sheet */
    public record Remark(
            @Nullable Integer ordinal,
            @NotBlank @Size(max = 1000) String text) {}

    /** @throws Refusal if a comment names an indicator that the sheet does not have */
    List<Comment> commentsOn(Content content) {
        List<Remark> given = comments == null ? List.of() : comments;
        for (int i = 0; i < given.size(); i++) {
            Integer ordinal = given.get(i).ordinal();
            if (ordinal != null && content.indicator(ordinal).isEmpty()) {
                throw Refusal.ofField("/comments/" + i + "/ordinal", "没有这项指标", "names no indicator of the sheet");
            }
        }
        return given.stream()
                .map(remark -> new Comment(remark.ordinal(), remark.text()))
                .toList();
    }
}
