package org.jixiao.disclosure.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;

/** One project of a department's year. */
public record ProjectPage(
        Edition edition, PublicDisclosure document, PublicProject project, List<Editions.Entry> history) {

    /** Empty where the published version has no such project. */
    static Optional<ProjectPage> of(Edition edition, UUID project, List<Editions.Entry> history) {
        PublicDisclosure document = edition.document();
        return document.projects().stream()
                .filter(each -> each.id().equals(project))
                .findFirst()
                .map(found -> new ProjectPage(edition, document, found, history));
    }

    /** Address of the department's page of the same version, from the root. */
    public String department() {
        return Standing.href(edition, history);
    }

    /** Where the version on this page stands among the others. */
    public Standing standing() {
        return Standing.of(edition, history);
    }

    public IndicatorTable indicators() {
        return IndicatorTable.of(project.indicators());
    }

    public Promises promises() {
        return Promises.of(project.indicators());
    }

    public PlanChart plan() {
        return PlanChart.of(project.spendingPlan());
    }

    public FundingTable funding() {
        return new FundingTable(project.funding(), List.of());
    }
}
