package org.jixiao.budget.project;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;

/** A project as a filing states it; of a classified one only what may be kept. */
public record FiledProject(ProjectContent content, boolean classified, List<IndicatorRow> indicators, UUID filing) {

    public FiledProject {
        if (classified) {
            content = content.withoutMatter();
            indicators = List.of();
        }
    }
}
