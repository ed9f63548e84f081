package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project of a budget now holds this.
 *
 * @param amount null where not stated
 * @param details null where the project is classified: then only id and amount are told
 * @param indicators rows as read; a sheet takes them once per filing
 * @param filing the filing the rows were read from; null where they were not filed
 * @param continues the project of an earlier year that it carries on, whose sheet it begins with; null for a new one
 * @param contributors subjects of all who edited the project in this revision
 * @param place where its form begins in the filed document; null where it was not filed, and for a classified one
 * @param places where its objectives, its figures and the targets of its rows stand there; one that a person has written since
 *     is left out; all but its objectives, too, where all of it would be too much for an event
 * @param readFrom the documents that its parts were read from; none for a classified one
 * @param written names of the parts that a person has written, in alphabetical order; none for a classified one
 */
public record ProjectDeclared(
        UUID budget,
        UUID project,
        FiscalYear fiscalYear,
        boolean classified,
        @Nullable Money amount,
        @Nullable Project details,
        List<IndicatorRow> indicators,
        @Nullable UUID filing,
        @Nullable UUID continues,
        Set<String> contributors,
        @Nullable Place place,
        @JsonProperty(defaultValue = "[]") List<PlacedPart> places,
        @JsonProperty(defaultValue = "[]") List<ReadFrom> readFrom,
        @JsonProperty(defaultValue = "[]") List<String> written) {

    /** What was told before a part existed lacks it. */
    public ProjectDeclared {
        places = places == null ? List.of() : places;
        readFrom = readFrom == null ? List.of() : readFrom;
        written = written == null ? List.of() : written;
    }

    /** The same, where its figures stand left out. */
    public ProjectDeclared withoutPlacesOfFigures() {
        return new ProjectDeclared(
                budget,
                project,
                fiscalYear,
                classified,
                amount,
                details,
                indicators,
                filing,
                continues,
                contributors,
                place,
                PlacedPart.ofWords(places),
                readFrom,
                written);
    }

    /** One that stands in no document. */
    public ProjectDeclared(
            UUID budget,
            UUID project,
            FiscalYear fiscalYear,
            boolean classified,
            @Nullable Money amount,
            @Nullable Project details,
            List<IndicatorRow> indicators,
            @Nullable UUID filing,
            @Nullable UUID continues,
            Set<String> contributors) {
        this(
                budget,
                project,
                fiscalYear,
                classified,
                amount,
                details,
                indicators,
                filing,
                continues,
                contributors,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
