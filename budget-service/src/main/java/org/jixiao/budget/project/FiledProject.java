package org.jixiao.budget.project;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * A project as a filing states it; of a classified one only what may be kept.
 *
 * @param place where its form begins in the document; null where that is not known
 * @param from the document, and where its objectives and figures stand there
 */
public record FiledProject(
        ProjectContent content,
        boolean classified,
        List<IndicatorRow> indicators,
        UUID filing,
        @Nullable Place place,
        Provenance from) {

    public FiledProject {
        if (classified) {
            content = content.withoutMatter();
            indicators = List.of();
            place = null;
            from = Provenance.NONE;
        }
    }
}
