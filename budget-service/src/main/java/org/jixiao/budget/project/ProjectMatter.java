package org.jixiao.budget.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.jspecify.annotations.Nullable;

/**
 * All that one state of a project says, as an approval keeps it.
 *
 * @param indicators rows as read
 * @param filing the one they were read from
 * @param continues the project of an earlier year that it carries on; null for a new one
 * @param places where its objectives and figures stand in the documents they were read from
 * @param readFrom those documents, with the parts each gave
 * @param place where its form begins in that filing; null where it has none
 * @param edited names of the parts of the content that a person has written
 */
public record ProjectMatter(
        ProjectContent content,
        boolean classified,
        List<IndicatorRow> indicators,
        @Nullable UUID filing,
        @Nullable Place place,
        Set<String> edited,
        @Nullable UUID continues,
        List<PlacedPart> places,
        List<ReadFrom> readFrom) {

    /** What was kept before places were lacks them. */
    public ProjectMatter {
        places = places == null ? List.of() : places;
        readFrom = readFrom == null ? List.of() : readFrom;
    }
}
