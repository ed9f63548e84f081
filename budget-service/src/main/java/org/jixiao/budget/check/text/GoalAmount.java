package org.jixiao.budget.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * GOAL_AMT: objectives and purpose name another amount for the project than its budget. Only where the words speak of the
 * whole: under the project's own name, as the only amount of a single objective, as all that is set aside (安排资金), as one
 * that is more than there is, as all that the work costs and less than there is, or as costs that together are more. Where
 * the budget's own amount is named anywhere, other amounts are its parts.
 */
public final class GoalAmount implements Rule {

    private static final Verdict VERDICT = Verdict.warning("GOAL_AMT");
    private static final BigDecimal ALIKE = new BigDecimal("0.60");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return budget.open().stream().flatMap(project -> finding(project).stream());
    }

    private static Optional<Found> finding(CheckedProject project) {
        Money amount = project.amount();
        List<String> objectives = project.content().objectives();
        List<MoneyMention> mentions = Stream.concat(
                        objectives.stream(), said(project.content().purpose()))
                .flatMap(text -> MoneyMention.in(text).stream())
                .toList();
        if (amount == null
                || mentions.stream().anyMatch(mention -> mention.amount().equals(amount))) {
            return Optional.empty();
        }
        return Optional.ofNullable(named(mentions, objectives.size(), Name.of(project.name())))
                .or(() -> tooMuch(mentions, amount))
                .or(() -> tooLittle(mentions, amount))
                .map(MoneyMention::amount)
                .or(() -> together(mentions, amount))
                .map(stated -> found(project, amount, stated));
    }

    /** An amount that stands for the whole. */
    private static @Nullable MoneyMention named(List<MoneyMention> mentions, int objectives, Name name) {
        List<MoneyMention> spent = mentions.stream().filter(MoneyMention::spent).toList();
        MoneyMention under = spent.stream()
                .filter(mention ->
                        Name.of(mention.label()).bigrams().dice(name.bigrams()).compareTo(ALIKE) >= 0)
                .findFirst()
                .orElse(null);
        boolean alone = mentions.stream().filter(mention -> !mention.limited()).count() == 1;
        if (under != null || !alone || spent.isEmpty()) {
            return under;
        }
        MoneyMention only = spent.get(0);
        boolean opens = objectives == 1 && mentions.size() == 1 && only.opens();
        return only.closes() && (opens || only.allotted()) ? only : null;
    }

    private static Optional<MoneyMention> tooMuch(List<MoneyMention> mentions, Money amount) {
        return mentions.stream()
                .filter(mention -> mention.spent() || mention.total())
                .filter(mention -> mention.amount().compareTo(amount) > 0)
                .findFirst();
    }

    /** The whole work costs less than one year of it: nothing else is named that the rest may be for. */
    private static Optional<MoneyMention> tooLittle(List<MoneyMention> mentions, Money amount) {
        List<MoneyMention> open = mentions.stream()
                .filter(mention -> !mention.limited() && !mention.part())
                .toList();
        return open.size() == 1
                ? open.stream()
                        .filter(mention ->
                                mention.investment() && mention.amount().compareTo(amount) < 0)
                        .findFirst()
                : Optional.empty();
    }

    /** Several costs that come to more than there is. */
    private static Optional<Money> together(List<MoneyMention> mentions, Money amount) {
        if (mentions.stream()
                        .filter(mention -> mention.spent() && mention.item())
                        .count()
                < 2) {
            return Optional.empty();
        }
        Money sum = Money.sum(mentions.stream().filter(MoneyMention::item).map(MoneyMention::amount));
        return Optional.of(sum).filter(all -> all.compareTo(amount) > 0);
    }

    private static Stream<String> said(@Nullable String purpose) {
        return Stream.ofNullable(purpose);
    }

    private static Found found(CheckedProject project, Money amount, Money stated) {
        String a = written(amount);
        String b = written(stated);
        String apart = written(amount.minus(stated).abs());
        return project.found(VERDICT.on(
                project.pointer() + "/objectives",
                b + " ≠ " + a + " 万元",
                new Bilingual(
                        "“" + project.name() + "”的目标或用途中写明 " + b + " 万元，预算数 " + a + " 万元，相差 " + apart + " 万元。",
                        "Objectives or purpose of “" + project.name() + "” speak of " + b + ", its budget is " + a
                                + ": they differ by " + apart + " (万元)."),
                new Bilingual("请核对文字中的金额与预算数。", "Check the amounts in the text against the budget.")));
    }

    private static String written(Money amount) {
        return amount.tenThousands().toPlainString();
    }
}
