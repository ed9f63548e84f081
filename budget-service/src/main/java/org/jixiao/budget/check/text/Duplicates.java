package org.jixiao.budget.check.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Task;

/**
 * DUP_PROJECT: a project or task that another one of the budget looks like, by name or by all it promises; and a project
 * said to be new although the year before had it. Units of one department may each have a project of one name.
 */
public final class Duplicates implements Rule {

    /** Share of bigrams (Dice) from which two names are alike, unless the region says otherwise. */
    private static final BigDecimal ALIKE = new BigDecimal("0.58");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        BigDecimal threshold = budget.settings().threshold(Likeness.RULE, ALIKE);
        return Stream.of(
                        within(budget.open(), threshold),
                        acrossYears(budget, threshold),
                        tasks(budget.content().tasks(), threshold))
                .flatMap(found -> found);
    }

    private static Stream<Found> within(List<CheckedProject> projects, BigDecimal threshold) {
        Map<Coded, NameIndex<CheckedProject>> byUnit = new HashMap<>();
        SharedObjectives objectives = new SharedObjectives();
        return projects.stream().flatMap(project -> {
            NameIndex<CheckedProject> index =
                    byUnit.computeIfAbsent(project.content().unit(), unit -> new NameIndex<>(threshold));
            Name name = Name.of(project.name());
            Optional<Found> likeName = index.like(name).map(other -> Likeness.ofNames(project, other));
            Optional<Found> likeGoals = objectives.like(project).map(other -> Likeness.ofObjectives(project, other));
            index.add(name, project);
            objectives.add(project);
            return likeName.or(() -> likeGoals).stream();
        });
    }

    private static Stream<Found> acrossYears(CheckedBudget budget, BigDecimal threshold) {
        NameIndex<CheckedProject> before = new NameIndex<>(threshold);
        budget.lastYear().stream()
                .filter(project -> !project.classified())
                .forEach(project -> before.add(Name.of(project.name()), project));
        return budget.open().stream()
                .filter(CheckedProject::isSaidToBeNew)
                .flatMap(project ->
                        before
                                .like(Name.of(project.name()))
                                .map(other -> Likeness.withLastYear(project, other))
                                .stream());
    }

    private static Stream<Found> tasks(List<Task> tasks, BigDecimal threshold) {
        NameIndex<Task> met = new NameIndex<>(threshold);
        return IntStream.range(0, tasks.size()).boxed().flatMap(i -> {
            Name name = Name.of(tasks.get(i).name());
            Optional<Task> like = met.like(name);
            met.add(name, tasks.get(i));
            return like.map(other -> Likeness.ofTasks("/tasks/" + i, tasks.get(i), other)).stream();
        });
    }
}
