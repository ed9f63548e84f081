package org.jixiao.indicator.target.rule.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Text;

/**
 * GOAL_LINK: the department's objectives are to be linked to its key tasks of the year, as the form's own instructions ask;
 * they name a task that is none, or none that is.
 */
public final class KeyTasksNamed implements FilingRule {

    private static final int SHORTEST = 6;

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        List<Task> key = of(filing, Task.Kind.KEY);
        if (!sheet.isOfDepartment() || key.isEmpty() || sheet.objectives().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(others(sheet, of(filing, Task.Kind.OTHER)), none(sheet, key));
    }

    private static List<Task> of(CheckedFiling filing, Task.Kind kind) {
        return filing.tasks().stream().filter(task -> task.kind() == kind).toList();
    }

    private static Stream<Hit> others(CheckedSheet sheet, List<Task> others) {
        return IntStream.range(0, sheet.objectives().size()).boxed().flatMap(i -> others.stream()
                .filter(task -> isNamed(task, sheet.objectives().get(i)))
                .map(task -> Notices.hit(
                        "goal-of-other-task",
                        sheet.path() + "/objectives/" + i,
                        sheet.whereabouts().objective(sheet.objectives().get(i)),
                        task.name(),
                        Map.of(
                                "task",
                                task.name(),
                                "objective",
                                sheet.objectives().get(i)))));
    }

    private static boolean isNamed(Task task, String objective) {
        String name = Text.bare(task.name());
        return name.length() >= SHORTEST && Text.bare(objective).contains(name);
    }

    private static Stream<Hit> none(CheckedSheet sheet, List<Task> key) {
        boolean linked =
                key.stream().anyMatch(task -> Text.shared(Text.pairs(task.name()), Text.pairs(sheet.matter())) > 0);
        return linked
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "goal-without-key-task",
                        sheet.path() + "/objectives",
                        sheet.whereabouts().objectives(sheet.objectives()),
                        null,
                        Map.of(
                                "objectives",
                                sheet.matter(),
                                "tasks",
                                Text.listed(key.stream().map(Task::name).toList()))));
    }
}
