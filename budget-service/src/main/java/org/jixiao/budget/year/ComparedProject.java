package org.jixiao.budget.year;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.revision.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A project of this year beside the one of the year before that it is.
 *
 * @param project null where it ended
 * @param previousProject null where it is new
 * @param code null where there is none, or the project is classified
 * @param name null where the project is classified
 * @param unit without code and name where the project is classified
 * @param matchedBy how the two were found to be one; null where there is one only
 */
public record ComparedProject(
        @Nullable UUID project,
        @Nullable UUID previousProject,
        @Nullable String code,
        @Nullable String name,
        Coded unit,
        boolean classified,
        StatedIn statedIn,
        @Nullable MatchedBy matchedBy,
        @JsonUnwrapped Difference difference) {

    /** What the two have in common, the surest first. */
    public enum MatchedBy {
        /** One was opened as the continuation of the other. */
        @JsonProperty("continues")
        CONTINUES,
        @JsonProperty("code")
        CODE,
        /** Unit and name. */
        @JsonProperty("name")
        NAME
    }

    static ComparedProject both(Edition.Entry current, Edition.Entry previous, MatchedBy how) {
        return of(
                current,
                current.project(),
                previous.project(),
                how,
                Difference.between(
                        current.content().amount(), previous.content().amount()));
    }

    static ComparedProject begun(Edition.Entry current) {
        return of(
                current,
                current.project(),
                null,
                null,
                Difference.begun(current.content().amount()));
    }

    static ComparedProject ended(Edition.Entry previous) {
        return of(
                previous,
                null,
                previous.project(),
                null,
                Difference.ended(previous.content().amount()));
    }

    private static ComparedProject of(
            Edition.Entry shown,
            @Nullable UUID current,
            @Nullable UUID previous,
            @Nullable MatchedBy how,
            Difference difference) {
        boolean classified = shown.classified();
        return new ComparedProject(
                current,
                previous,
                classified ? null : shown.content().code(),
                classified ? null : shown.content().name(),
                classified ? Coded.NONE : shown.content().unit(),
                classified,
                StatedIn.of(current != null, previous != null),
                how,
                difference);
    }
}
