package org.jixiao.budget.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What there is to do. */
public enum TaskKind {
    /** A draft: its content and projects are entered, or its findings mended. */
    @JsonProperty("complete-budget")
    COMPLETE_BUDGET(Queue.DRAFTING, "PUT", "/api/v1/budgets/%s"),
    @JsonProperty("complete-sheet")
    COMPLETE_SHEET(Queue.DRAFTING, "PUT", "/api/v1/targets/%s"),
    @JsonProperty("edit-returned-budget")
    EDIT_RETURNED_BUDGET(Queue.RETURNED, "PUT", "/api/v1/budgets/%s"),
    @JsonProperty("edit-returned-sheet")
    EDIT_RETURNED_SHEET(Queue.RETURNED, "PUT", "/api/v1/targets/%s"),
    /** Findings wait for a reason. */
    @JsonProperty("answer-findings")
    ANSWER_FINDINGS(Queue.SUBMISSION, "POST", "/api/v1/budgets/%s/acknowledgements"),
    @JsonProperty("submit-sheet")
    SUBMIT_SHEET(Queue.SUBMISSION, "POST", "/api/v1/targets/%s/submission"),
    /** Nothing is in its way. */
    @JsonProperty("submit-budget")
    SUBMIT_BUDGET(Queue.SUBMISSION, "POST", "/api/v1/budgets/%s/submission"),
    @JsonProperty("review-sheet")
    REVIEW_SHEET(Queue.REVIEW, "POST", "/api/v1/targets/%s/approval"),
    /** Submitted, with sheets that are not approved: they are judged first, or the budget goes back. */
    @JsonProperty("review-budget")
    REVIEW_BUDGET(Queue.REVIEW, "POST", "/api/v1/budgets/%s/return"),
    /** Submitted, with every sheet approved. */
    @JsonProperty("approve-budget")
    APPROVE_BUDGET(Queue.APPROVAL, "POST", "/api/v1/budgets/%s/approval");

    private final Queue queue;
    private final String method;
    private final String path;

    TaskKind(Queue queue, String method, String path) {
        this.queue = queue;
        this.method = method;
        this.path = path;
    }

    /** The request that takes the step. */
    public record Act(String method, String href) {}

    /** Those that there are, or are not, because of findings. */
    static List<TaskKind> judgedByFindings() {
        return List.of(ANSWER_FINDINGS, SUBMIT_BUDGET);
    }

    /** Findings stand in the way of what the department does with its budget. */
    boolean isTheDepartmentsWithItsBudget() {
        return this == COMPLETE_BUDGET
                || this == EDIT_RETURNED_BUDGET
                || judgedByFindings().contains(this);
    }

    Queue queue() {
        return queue;
    }

    /** @param subject id of the budget or the sheet */
    Act act(UUID subject) {
        return new Act(method, String.format(Locale.ROOT, path, subject));
    }

    /** As it is written in a query or by the database. @throws IllegalArgumentException if there is no such kind */
    public static TaskKind fromString(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
