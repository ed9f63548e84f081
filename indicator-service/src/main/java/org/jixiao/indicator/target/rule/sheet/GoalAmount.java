package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * GOAL_AMT: objectives as they were written in the sheet name another amount for the project than its budget. What the project
 * itself was declared with is budget-service's to tell. Only where the words speak of the whole: under the project's own
 * name, as the only amount of a single objective, as one that is more than there is, as all that the work costs and less
 * than there is, or as costs that together are more. Where the budget's own amount is named anywhere, other amounts are
 * its parts.
 */
public final class GoalAmount implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        Money amount = project == null ? null : project.amount();
        return project == null || amount == null || project.declares(sheet.objectives())
                ? Stream.empty()
                : stated(sheet, project, amount.yuan()).stream().map(stated -> hit(sheet, project, stated, amount));
    }

    private static Optional<BigDecimal> stated(CheckedSheet sheet, CheckedProject project, BigDecimal budget) {
        List<NamedAmount> named = Stream.concat(sheet.objectives().stream(), Stream.ofNullable(project.purpose()))
                .flatMap(text -> NamedAmount.in(text).stream())
                .toList();
        if (named.stream().anyMatch(one -> one.yuan().compareTo(budget) == 0)) {
            return Optional.empty();
        }
        return named.stream()
                .filter(one -> one.isSpent() && isCalled(one.label(), project.name()))
                .findFirst()
                .or(() -> onlyOne(named, sheet.objectives()))
                .or(() -> tooMuch(named, budget))
                .or(() -> tooLittle(named, budget))
                .map(NamedAmount::yuan)
                .or(() -> together(named, budget));
    }

    /** Most of what both are about is the same. */
    private static boolean isCalled(String label, String name) {
        Set<String> one = Text.pairs(label);
        Set<String> other = Text.pairs(name);
        return !one.isEmpty() && Text.shared(one, other) * 20 >= (one.size() + other.size()) * 6L;
    }

    private static Optional<NamedAmount> onlyOne(List<NamedAmount> named, List<String> objectives) {
        return objectives.size() == 1 && named.size() == 1
                ? named.stream().filter(one -> one.isSpent() && one.alone()).findFirst()
                : Optional.empty();
    }

    private static Optional<NamedAmount> tooMuch(List<NamedAmount> named, BigDecimal budget) {
        return named.stream()
                .filter(one -> one.isSpent() || one.isTotal())
                .filter(one -> one.yuan().compareTo(budget) > 0)
                .findFirst();
    }

    /** The whole work costs less than one year of it: nothing else is named that the rest may be for. */
    private static Optional<NamedAmount> tooLittle(List<NamedAmount> named, BigDecimal budget) {
        List<NamedAmount> open =
                named.stream().filter(one -> !one.limited() && !one.part()).toList();
        return open.size() == 1
                ? open.stream()
                        .filter(one -> one.isInvestment() && one.yuan().compareTo(budget) < 0)
                        .findFirst()
                : Optional.empty();
    }

    /** Several costs that come to more than there is. */
    private static Optional<BigDecimal> together(List<NamedAmount> named, BigDecimal budget) {
        boolean spent =
                named.stream().filter(one -> one.isSpent() && one.isItem()).count() > 1;
        boolean listed = named.size() > 2 && named.stream().allMatch(one -> one.isFor() && one.isItem());
        if (!spent && !listed) {
            return Optional.empty();
        }
        BigDecimal sum = named.stream()
                .filter(NamedAmount::isItem)
                .map(NamedAmount::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum).filter(all -> all.compareTo(budget) > 0);
    }

    private static Hit hit(CheckedSheet sheet, CheckedProject project, BigDecimal stated, Money amount) {
        return Notices.hit(
                "goal-amount",
                sheet.path() + "/objectives",
                sheet.whereabouts().objectives(sheet.objectives()),
                Amounts.written(stated) + " ≠ " + Amounts.written(amount) + " 万元",
                Map.of(
                        "name", project.name(),
                        "stated", Amounts.written(stated),
                        "amount", Amounts.written(amount),
                        "apart", Amounts.written(stated.subtract(amount.yuan()).abs())));
    }
}
