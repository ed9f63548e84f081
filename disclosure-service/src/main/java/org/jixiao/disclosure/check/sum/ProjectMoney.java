package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;

/**
 * A project's amount is the sum of its sources; project expenditure is the sum of the tasks where a form lists tasks, else of
 * the projects.
 */
final class ProjectMoney implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        return Stream.concat(
                Stream.of(spending(document, figures)),
                document.projects().stream()
                        .map(project -> Equation.of(
                                "SUM",
                                "/projects/" + project.id() + "/funding",
                                Side.called(project.name(), project.amount()),
                                Side.of("其各资金来源合计", "the sum of its sources", SplitSums.sources(project.funding())))));
    }

    private static Equation spending(PublicDisclosure document, Figures figures) {
        Side stated = Side.of(
                "项目支出",
                "project expenditure",
                figures.expenditure().stream()
                        .filter(line -> line.kind() == Expenditure.Kind.PROJECT)
                        .map(Figures.Line::term)
                        .toList());
        return document.tasks().isEmpty()
                ? Equation.of(
                        "SUM_PROJECT_EXPENDITURE",
                        "/projects",
                        stated,
                        Side.of("各项目合计", "the sum of the projects", of(document, document.projects())))
                : Equation.of(
                        "SUM_TASKS",
                        "/tasks",
                        stated,
                        Side.of(
                                "各项任务合计",
                                "the sum of the tasks",
                                document.tasks().stream()
                                        .map(task -> new Term(task.name(), task.amount()))
                                        .toList()));
    }

    /** What the projects have; where some are withheld, one more of which nothing is stated. */
    static List<Term> of(PublicDisclosure document, List<PublicProject> projects) {
        Stream<Term> listed = projects.stream().map(project -> new Term(project.name(), project.amount()));
        return document.withheld() == null
                ? listed.toList()
                : Stream.concat(listed, Stream.of(new Term("不予公开的项目", null))).toList();
    }
}
