package org.jixiao.disclosure.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/**
 * How much money there is and where it comes from.
 *
 * @param total sum of what is stated
 * @param basis what the total is the sum of, in words
 * @param unstated how many amounts could not be added because they are not stated
 */
public record Sources(Money total, String basis, long unstated, Bars bars) {

    /** Where nothing is said of the department's money a sum that the document draws stands for it, and else its projects. */
    public static Sources of(PublicDisclosure document) {
        if (document.funding().stream().anyMatch(each -> each.amount() != null)) {
            return ofDepartment(document.funding());
        }
        return Stream.of(StatedTotal.Of.INCOME, StatedTotal.Of.EXPENDITURE, StatedTotal.Of.PROJECTS)
                .flatMap(what -> Stated.of(document, what).stream())
                .flatMap(Sources::stated)
                .findFirst()
                .orElseGet(() -> ofProjects(document));
    }

    private static Stream<Sources> stated(Stated sum) {
        Bars bars = Bars.of(sum.sources().stream().map(each -> new Bars.Part(each.label(), each.amount(), null)));
        return Stream.ofNullable(sum.amount()).map(total -> new Sources(total, "原文所列合计", 0, bars));
    }

    private static Sources ofDepartment(List<Funding> funding) {
        Money total = Money.sum(funding.stream().map(Funding::amount).flatMap(Stream::ofNullable));
        return new Sources(total, "部门资金合计", 0, bars(funding.stream()));
    }

    private static Sources ofProjects(PublicDisclosure document) {
        Money total = Money.sum(document.projects().stream().flatMap(each -> Stream.ofNullable(each.amount())));
        long unstated = document.projects().stream()
                .filter(each -> each.amount() == null)
                .count();
        return new Sources(
                total,
                "各项目预算之和",
                unstated,
                bars(document.projects().stream().flatMap(each -> each.funding().stream())));
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
