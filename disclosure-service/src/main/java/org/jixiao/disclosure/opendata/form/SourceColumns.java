package org.jixiao.disclosure.opendata.form;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;

/** The columns of sources in a table of projects: every label that a row of it has, in the order of the rows. */
record SourceColumns(List<String> labels) {

    SourceColumns(PublicDisclosure document) {
        this(Stream.concat(
                        document.units().stream().map(UnitBudget::funding),
                        document.projects().stream().map(PublicProject::funding))
                .flatMap(List::stream)
                .map(Funding::asFiled)
                .distinct()
                .toList());
    }

    /** One entry a column, in their order; blank where the row says nothing of it. */
    List<Funding> aligned(List<Funding> funding) {
        return labels.stream()
                .map(label -> funding.stream()
                        .filter(entry -> entry.asFiled().equals(label))
                        .findFirst()
                        .orElse(new Funding(label, null, null, null)))
                .toList();
    }

    Project aligned(Project project) {
        return new Project(
                project.code(),
                project.name(),
                project.nature(),
                project.projectClass(),
                project.term(),
                project.supervisor(),
                project.implementer(),
                project.unit(),
                project.purpose(),
                aligned(project.funding()),
                project.spendingPlan(),
                project.objectives());
    }
}
