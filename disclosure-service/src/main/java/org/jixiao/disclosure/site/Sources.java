package org.jixiao.disclosure.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/**
 * How much money there is and where it comes from.
 *
 * @param total sum of what is stated
 * @param fromProjects true where the document says nothing of the department's money, so that its projects are added up
 * @param unstated how many amounts could not be added because they are not stated
 */
public record Sources(Money total, boolean fromProjects, long unstated, Bars bars) {

    static Sources of(PublicDisclosure document) {
        return document.funding().stream().anyMatch(each -> each.amount() != null)
                ? ofDepartment(document.funding())
                : ofProjects(document);
    }

    private static Sources ofDepartment(List<Funding> funding) {
        Money total = Money.sum(funding.stream().map(Funding::amount).flatMap(Stream::ofNullable));
        return new Sources(total, false, 0, bars(funding.stream()));
    }

    private static Sources ofProjects(PublicDisclosure document) {
        Money total = Money.sum(document.projects().stream().flatMap(each -> Stream.ofNullable(each.amount())));
        long unstated = document.projects().stream()
                .filter(each -> each.amount() == null)
                .count();
        return new Sources(
                total, true, unstated, bars(document.projects().stream().flatMap(each -> each.funding().stream())));
    }

    /** Labels as filed, each once: nobody decides here which of them mean the same. */
    private static Bars bars(Stream<Funding> funding) {
        Map<String, Money> sums = new LinkedHashMap<>();
        funding.forEach(each -> {
            if (each.amount() != null) {
                sums.merge(each.asFiled(), each.amount(), Money::plus);
            }
        });
        return Bars.of(sums.entrySet().stream().map(each -> new Bars.Part(each.getKey(), each.getValue(), null)));
    }
}
