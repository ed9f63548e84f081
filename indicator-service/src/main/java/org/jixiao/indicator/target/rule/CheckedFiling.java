package org.jixiao.indicator.target.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;

/** The parts of one filing together. It is looked at from each of its sheets: what is the same for all is worked out once. */
public final class CheckedFiling {

    private final Coded department;
    private final List<String> objectives;
    private final List<Section> sections;
    private final List<Task> tasks;
    private final List<CheckedProject> projects;
    private final List<FiledSheet> sheets;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    /**
     * @param objectives of the department as a whole
     * @param sections the document's prose
     * @param projects those with a sheet, in no order that counts
     * @param sheets in the order of the document, that of the department first
     */
    public CheckedFiling(
            Coded department,
            List<String> objectives,
            List<Section> sections,
            List<Task> tasks,
            List<CheckedProject> projects,
            List<FiledSheet> sheets) {
        this.department = department;
        this.objectives = List.copyOf(objectives);
        this.sections = List.copyOf(sections);
        this.tasks = List.copyOf(tasks);
        this.projects = List.copyOf(projects);
        this.sheets = List.copyOf(sheets);
    }

    /** What a type of answer says of the filing: worked out the first time that it is asked for. */
    public <T> T once(Class<T> answer, Function<CheckedFiling, T> how) {
        return answer.cast(workedOut.computeIfAbsent(answer, first -> how.apply(this)));
    }

    /** Empty for a classified one, of which no name is known. */
    public Optional<CheckedProject> project(UUID id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    public Coded department() {
        return department;
    }

    public List<Section> sections() {
        return sections;
    }

    /** What the department says it is going to do: its objectives, and the paragraphs of its prose. */
    public Stream<String> goals() {
        return Stream.concat(objectives.stream(), sections.stream().flatMap(section -> section.paragraphs().stream()));
    }

    public List<Task> tasks() {
        return tasks;
    }

    public List<CheckedProject> projects() {
        return projects;
    }

    public List<FiledSheet> sheets() {
        return sheets;
    }
}
