package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.forms.ProjectReading;
import org.jspecify.annotations.Nullable;

/**
 * A project of a document, and what became of it.
 *
 * @param project null where it was matched with none, or nothing is stored
 * @param outcome null in a preview
 * @param code null where the document has none, or the project is classified
 * @param name null where it is classified
 * @param indicators how many rows its table has
 * @param place where its table begins
 */
public record ReadProject(
        @Nullable UUID project,
        @Nullable Outcome outcome,
        boolean classified,
        @Nullable String code,
        @Nullable String name,
        @Nullable Money amount,
        int indicators,
        Place place) {

    /** What a filing did to a project. */
    public enum Outcome {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("unchanged")
        UNCHANGED,
        /** Several projects could be meant: a person has to say which. */
        @JsonProperty("ambiguous")
        AMBIGUOUS
    }

    static ReadProject preview(ProjectReading read) {
        return of(read, null, null);
    }

    static ReadProject of(ProjectReading read, @Nullable UUID project, @Nullable Outcome outcome) {
        boolean classified = read.classified();
        return new ReadProject(
                project,
                outcome,
                classified,
                classified ? null : read.details().code(),
                classified ? null : read.details().name(),
                read.amount(),
                read.indicators().size(),
                read.place());
    }
}
