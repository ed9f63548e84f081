package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
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

    public Spending spending() {
        return Spending.of(document);
    }

    /** Empty where one of the two is not told by its parts. */
    public Balance balance() {
        return Balance.of(sources().bars(), Bars.of(spending().parts()));
    }

    public ThreePublic threePublic() {
        return ThreePublic.of(document);
    }

    /** 机关运行经费. */
    public List<PublicFigure> agencyRunning() {
        return Spending.agencyRunning(document);
    }

    public List<PublicFigure> changes() {
        return of(PublicFigure.Part.CHANGE);
    }

    public List<PublicFigure> staff() {
        return of(PublicFigure.Part.STAFF);
    }

    public FigureTable otherFigures() {
        return FigureTable.of(document);
    }

    public List<Stated> projectTotals() {
        return Stated.of(document, StatedTotal.Of.PROJECTS);
    }

    public List<Stated> procurementTotals() {
        return Stated.of(document, StatedTotal.Of.PROCUREMENT);
    }

    public List<Stated> assetTotals() {
        return Stated.of(document, StatedTotal.Of.ASSETS);
    }

    private List<PublicFigure> of(PublicFigure.Part part) {
        return document.figures().stream().filter(each -> each.isOf(part)).toList();
    }

    public Phrase projectCaption() {
        return Phrase.of("%1 个项目，金额单位：万元", document.projects().size());
    }

    /** Every project by its amount, the largest first. */
    public Bars projectBars() {
        return Bars.of(
                document.projects().stream().map(each -> new Bars.Part(each.name(), each.amount(), projectHref(each))));
    }

    /** What the bars say at a glance. */
    public Phrase projectMessage() {
        List<Bars.Bar> all = projectBars().bars();
        return all.size() <= LARGEST
                ? Phrase.of("各项目预算，从多到少")
                : Phrase.of("最大的 3 个项目占 %1 个项目预算的 %2%", all.size(), percent(largest(), all));
    }

    private static String percent(List<Bars.Bar> part, List<Bars.Bar> all) {
        BigDecimal whole = Money.sum(all.stream().map(Bars.Bar::amount)).yuan();
        return Money.sum(part.stream().map(Bars.Bar::amount))
                .yuan()
                .movePointRight(2)
                .divide(whole, 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public FundingTable funding() {
        return new FundingTable(document.funding(), Stated.of(document, StatedTotal.Of.INCOME));
    }

    public List<Bars.Bar> largest() {
        return projectBars().bars().stream().limit(LARGEST).toList();
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

    /** Days from approval to the first version that showed it: a correction does not make it late. */
    public long days() {
        LocalDate approvedOn = document.approvedOn();
        return approvedOn == null ? 0 : ChronoUnit.DAYS.between(approvedOn, firstPublishedOn());
    }

    /** Day in Shanghai on which this revision of the budget was first public, whatever became of that version. */
    public LocalDate firstPublishedOn() {
        return history.stream()
                .filter(each -> each.revision() == edition.revision())
                .map(each -> Moments.legalDay(each.publishedAt()))
                .min(Comparator.naturalOrder())
                .orElseGet(this::publishedOn);
    }

    /** Day in Shanghai on which this version was published. */
    public LocalDate publishedOn() {
        return Moments.legalDay(document.publishedAt());
    }

    /** Whether an earlier version showed the same revision of the budget. */
    public boolean isCorrection() {
        return history.stream()
                .anyMatch(each -> each.revision() == edition.revision() && each.version() < edition.version());
    }

    public Contents contents() {
        return Contents.of(this);
    }

    /** Address of this page, from the root: of an old version that of the version. */
    public String href() {
        return Standing.href(edition, history);
    }

    /** Where the version on this page stands among the others. */
    public Standing standing() {
        return Standing.of(edition, history);
    }

    private String projectHref(PublicProject project) {
        return href() + "/projects/" + project.id();
    }
}
