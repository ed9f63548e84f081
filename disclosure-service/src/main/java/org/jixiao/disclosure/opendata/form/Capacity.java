package org.jixiao.disclosure.opendata.form;

import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.forms.Template;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicFigure.Part;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicProject;

/** How many facts of a document each layout has a place for. */
record Capacity(PublicDisclosure document) {

    /** The layout that holds most; of two that hold the same, the one that asks for less. */
    static Template roomiest(PublicDisclosure document) {
        Capacity capacity = new Capacity(document);
        return Stream.of(Template.values())
                .reduce((best, next) -> capacity.of(next) > capacity.of(best) ? next : best)
                .orElseThrow();
    }

    long of(Template layout) {
        return switch (layout) {
            case PROJECT_TABLES -> prose() + inForms();
            case WHOLE_BUDGET ->
                prose()
                        + inForms()
                        + document.procurement().size()
                        + document.assets().size();
            case DEPARTMENT_FORM -> ofDepartment();
            case PROJECT_LIST -> inRows();
        };
    }

    private long prose() {
        return document.sections().size() + document.objectives().size();
    }

    private long ofDepartment() {
        return document.objectives().size()
                + document.tasks().size()
                + document.indicators().size()
                + document.funding().size()
                + document.figures().stream()
                        .filter(figure -> figure.isOf(Part.STAFF)
                                || figure.isOf(Part.EXPENDITURE)
                                || figure.is(Part.TOTAL, StatedTotal.Of.INCOME)
                                || figure.is(Part.TOTAL, StatedTotal.Of.EXPENDITURE))
                        .count();
    }

    private long inForms() {
        return document.projects().stream().mapToLong(Capacity::inForm).sum();
    }

    private static long inForm(PublicProject project) {
        long stated = Stream.of(
                        project.code(),
                        project.nature(),
                        project.term(),
                        project.supervisor().name(),
                        project.implementer(),
                        project.unit().name(),
                        project.purpose(),
                        project.amount())
                .filter(Objects::nonNull)
                .count();
        return stated
                + project.funding().size()
                + project.spendingPlan().size()
                + project.objectives().size()
                + project.indicators().stream().mapToLong(Capacity::inGrid).sum();
    }

    private static long inGrid(PublicIndicator indicator) {
        return Stream.of(indicator.name(), indicator.definition(), indicator.target(), indicator.basis())
                .filter(Objects::nonNull)
                .count();
    }

    private long inRows() {
        long totals = document.figures().stream()
                .filter(figure -> figure.is(Part.TOTAL, StatedTotal.Of.PROJECTS))
                .filter(PublicFigure::isWholeSum)
                .count();
        return totals
                + document.units().size()
                + document.projects().stream().mapToLong(Capacity::inRow).sum();
    }

    private static long inRow(PublicProject project) {
        return (project.amount() == null ? 0 : 1)
                + project.funding().size()
                + project.objectives().size()
                + project.indicators().stream()
                        .mapToLong(indicator -> Stream.of(indicator.name(), indicator.target(), indicator.wholeTerm())
                                .filter(Objects::nonNull)
                                .count())
                        .sum();
    }
}
