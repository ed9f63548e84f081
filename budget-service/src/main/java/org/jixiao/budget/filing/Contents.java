package org.jixiao.budget.filing;

import java.util.List;
import org.jixiao.budget.filing.form.Reading;

/**
 * How much a document says.
 *
 * @param objectives of the department as a whole
 * @param sections of prose
 * @param tasks of the department
 * @param projects in it, matched or not
 * @param indicators rows of the department's and of all projects' tables
 */
public record Contents(int objectives, int sections, int tasks, int projects, int indicators) {

    static Contents of(Reading reading, List<ReadProject> projects) {
        return new Contents(
                reading.objectives().size(),
                reading.sections().size(),
                reading.statement().tasks().size(),
                projects.size(),
                reading.statement().indicators().size()
                        + projects.stream().mapToInt(ReadProject::indicators).sum());
    }
}
