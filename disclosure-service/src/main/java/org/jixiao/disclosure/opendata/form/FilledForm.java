package org.jixiao.disclosure.opendata.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.forms.Filling;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.jixiao.budget.forms.sheet.Pen;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jspecify.annotations.Nullable;

/** A department's year as the form of one layout. @param framework the levels that the region's forms print */
public record FilledForm(PublicDisclosure document, Template template, Framework framework) {

    /** In the layout that holds most of it. */
    public static FilledForm of(PublicDisclosure document, Framework framework) {
        return new FilledForm(document, Capacity.roomiest(document), framework);
    }

    /** A workbook; text is text in it, whatever it begins with, and amounts are numbers. */
    public byte[] workbook() {
        return TemplateFormat.XLSX.write(template.book(filling(), framework));
    }

    /** Written down by another pen. */
    public byte[] book(Pen pen) {
        return pen.write(template.book(filling(), framework));
    }

    Filling filling() {
        return new Filling(
                title(),
                document.department(),
                document.fiscalYear(),
                document.objectives(),
                document.sections(),
                new StatementParts(document, template == Template.PROJECT_LIST, framework).statement(),
                document.projects().stream().map(this::project).toList());
    }

    /** The document's own, where its prose begins with one that says no more or names the year; else that of our form. */
    private String title() {
        String department = document.department().name();
        return document.sections().stream()
                .limit(1)
                .filter(first -> first.level() == 1)
                .filter(first -> first.paragraphs().isEmpty()
                        || first.title().contains(document.fiscalYear().toString()))
                .map(Section::title)
                .findFirst()
                .orElseGet(() -> template.heading(department == null ? "" : department, document.fiscalYear()));
    }

    private ProjectReading project(PublicProject project) {
        Project details = new Project(
                project.code(),
                project.name(),
                project.nature(),
                project.projectClass(),
                project.term(),
                project.supervisor(),
                project.implementer(),
                unit(project),
                project.purpose(),
                project.funding(),
                project.spendingPlan(),
                project.objectives());
        if (template == Template.PROJECT_LIST) {
            details = new SourceColumns(document).aligned(details);
        }
        return new ProjectReading(
                details, project.amount(), false, rows(project.indicators(), framework), Place.NOWHERE);
    }

    /** A list names units above their projects: one that no subtotal is drawn for stands under none. */
    private Coded unit(PublicProject project) {
        Set<Coded> listed = document.units().stream().map(UnitBudget::unit).collect(Collectors.toSet());
        return template == Template.PROJECT_LIST && !listed.contains(project.unit()) ? Coded.NONE : project.unit();
    }

    static List<IndicatorRow> rows(List<PublicIndicator> indicators, Framework framework) {
        return indicators.stream().map(indicator -> row(indicator, framework)).toList();
    }

    /** A category where its dimension should stand would be read as a row that has slipped: the form prints the dimension. */
    private static IndicatorRow row(PublicIndicator indicator, Framework framework) {
        return new IndicatorRow(
                framework.dimensionOf(indicator.dimension()).orElse(indicator.dimension()),
                indicator.category(),
                indicator.name(),
                indicator.definition(),
                written(indicator.target()),
                written(indicator.wholeTerm()),
                indicator.basis(),
                indicator.weight(),
                indicator.fill(),
                null);
    }

    private static @Nullable String written(@Nullable PublicTarget target) {
        return target == null ? null : target.text();
    }
}
