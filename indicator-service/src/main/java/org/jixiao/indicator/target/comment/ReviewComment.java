package org.jixiao.indicator.target.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks for.
 *
 * @param number names it within its sheet, given once
 * @param revision business edition of the budget it was made in
 * @param round the submission of the sheet that it speaks of
 * @param ordinal the indicator it is about; null where it is about the whole sheet
 * @param indicator name of that indicator when the comment was made
 * @param by subject of the reviewer
 * @param resolution null while the department has not answered
 * @param reopened answers given before, that the bureau did not take
 */
public record ReviewComment(
        int number,
        int revision,
        int round,
        @Nullable Integer ordinal,
        @Nullable String indicator,
        String text,
        String by,
        Instant at,
        @Nullable Resolution resolution,
        @Nullable List<Reopening> reopened) {

    /** One that was stored before answers could be refused has none that was. */
    public ReviewComment {
        reopened = reopened == null ? List.of() : List.copyOf(reopened);
    }

    /** Where a comment stands. */
    @Schema(name = "CommentState")
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("resolved")
        RESOLVED;

        /** @throws Refusal if there is no such state */
        public static State named(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofChoice("/state", "open", "resolved"));
        }
    }

    /** A new one. @param indicator name of what it is about; null for the whole sheet */
    public record Remark(
            @Nullable Integer ordinal, @Nullable String indicator, String text) {}

    /** With what the department says, in place of what it may have said before. */
    public ReviewComment answered(Resolution answer) {
        return new ReviewComment(number, revision, round, ordinal, indicator, text, by, at, answer, reopened);
    }

    /** Open again. @throws CommentNotAnswered if it is open as it is */
    public ReviewComment reopened(String reason, String reviewer, Instant when) {
        if (resolution == null) {
            throw new CommentNotAnswered(number);
        }
        List<Reopening> all = new ArrayList<>(reopenings());
        all.add(new Reopening(resolution, reason, reviewer, when));
        return new ReviewComment(number, revision, round, ordinal, indicator, text, by, at, null, all);
    }

    /** Answers given before, that the bureau did not take, in their order. */
    @JsonIgnore
    public List<Reopening> reopenings() {
        return reopened == null ? List.of() : reopened;
    }

    /** True where an answer was not taken, and no other is given yet. */
    @JsonIgnore
    public boolean isAskedAgain() {
        return resolution == null && !reopenings().isEmpty();
    }

    /** As others are told. */
    public Comment told() {
        return new Comment(ordinal, text, number);
    }

    public State state() {
        return resolution == null ? State.OPEN : State.RESOLVED;
    }
}
