package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
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

    /** What the bars say at a glance. */
    public String spendingMessage() {
        List<Bars.Bar> all = spending().bars();
        return all.size() <= LARGEST
                ? "各项目预算，从多到少"
                : "最大的 " + LARGEST + " 个项目占 " + all.size() + " 个项目预算的 " + percent(largest(), all) + "%";
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
        return new FundingTable(document.funding());
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
