package org.jixiao.indicator.target.rule.filing;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Typos;
import org.jspecify.annotations.Nullable;

/** TYPO: what is misspelt in the tasks that the department's sheet stands beside. */
public final class TaskWords implements FilingRule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        return sheet.isOfDepartment()
                ? IntStream.range(0, filing.tasks().size())
                        .boxed()
                        .flatMap(i -> in(
                                filing.tasks().get(i),
                                sheet.path() + "/tasks/" + i,
                                sheet.whereabouts().task(i)))
                : Stream.empty();
    }

    private static Stream<Hit> in(Task task, String path, @Nullable Place place) {
        return Stream.concat(
                Typos.inName(task.name(), path + "/name", place), Typos.in(task.content(), path + "/content", place));
    }
}
