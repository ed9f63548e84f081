package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;

/**
 * The parts of one filing together.
 *
 * @param sections the document's prose
 * @param projects those with a sheet, in no order that counts
 * @param sheets in the order of the document, that of the department first
 */
public record CheckedFiling(
        Coded department,
        List<Section> sections,
        List<Task> tasks,
        List<CheckedProject> projects,
        List<FiledSheet> sheets) {

    /** Empty for a classified one, of which no name is known. */
    public Optional<CheckedProject> project(UUID id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }
}
