package org.jixiao.budget.forms;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form. Blank is what is null or empty in it: a project without a name is a blank form for one, a source
 * without an amount a blank box, a section with an empty paragraph room to write.
 *
 * @param title of the document as a whole
 * @param department whose form it is; nothing where nobody knows
 * @param year null where nobody knows
 * @param sections its prose below the title; what stands directly below it is a section under the same title
 */
public record Filling(
        String title,
        Coded department,
        @Nullable FiscalYear year,
        List<String> objectives,
        List<Section> sections,
        Statement statement,
        List<ProjectReading> projects) {

    public Filling {
        objectives = List.copyOf(objectives);
        sections = List.copyOf(sections);
        projects = List.copyOf(projects);
    }
}
