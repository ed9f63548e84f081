package org.jixiao.disclosure.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;

/** A department's year, with the answers that stand at the top of its page. */
public record DepartmentPage(Edition edition, PublicDisclosure document, List<Editions.Entry> history) {

    private static final int LARGEST = 3;

    static DepartmentPage of(Edition edition, List<Editions.Entry> history) {
        return new DepartmentPage(edition, edition.document(), history);
    }

    public Sources sources() {
        return Sources.of(document);
    }

    /** Every project by its amount, the largest first. */
    public Bars spending() {
        return Bars.of(
                document.projects().stream().map(each -> new Bars.Part(each.name(), each.amount(), projectHref(each))));
    }

    public List<Bars.Bar> largest() {
        return spending().bars().stream().limit(LARGEST).toList();
    }

    public Promises promises() {
        return Promises.of(Stream.concat(
                        document.indicators().stream(),
                        document.projects().stream().flatMap(each -> each.indicators().stream()))
                .toList());
    }

    public IndicatorTable indicators() {
        return IndicatorTable.of(document.indicators());
    }

    /** Days from approval to this version. */
    public long days() {
        LocalDate approvedOn = document.approvedOn();
        return approvedOn == null ? 0 : ChronoUnit.DAYS.between(approvedOn, Moments.legalDay(document.publishedAt()));
    }

    public String href() {
        return edition.page();
    }

    private String projectHref(PublicProject project) {
        return href() + "/projects/" + project.id();
    }
}
