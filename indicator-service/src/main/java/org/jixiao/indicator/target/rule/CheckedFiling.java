package org.jixiao.indicator.target.rule;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;

/**
 * The parts of one filing together.
 *
 * @param sections the document's prose
 * @param projects those with a sheet, in no order that counts
 */
public record CheckedFiling(
        Coded department, List<Section> sections, List<Task> tasks, List<CheckedProject> projects) {}
