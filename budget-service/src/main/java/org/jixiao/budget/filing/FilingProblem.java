package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.problem.Messages;

/**
 * Why a filing was refused: the problem that its request would have been answered with, had it waited.
 *
 * @param status HTTP status
 * @param extensions further members of the problem, for programs
 */
@Schema(additionalProperties = Schema.True.class)
record FilingProblem(
        int status,
        String type,
        String title,
        String detail,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    static FilingProblem of(int status, Messages.ItemProblem worded) {
        return new FilingProblem(status, worded.type(), worded.title(), worded.detail(), worded.extensions());
    }
}
