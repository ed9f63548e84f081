package org.jixiao.disclosure;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.disclosure.SampleBudget.Told;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.indicator.contract.TargetApproved;

/** A sample told otherwise than it comes: with another amount and other indicators of the project that is repaired. */
final class Revised {

    private Revised() {}

    static List<Told> told(SampleBudget sample, Money amount, UnaryOperator<List<Indicator>> indicators) {
        return sample.told().stream()
                .map(each -> new Told(
                        each.topic(),
                        each.key(),
                        each.subject(),
                        each.department(),
                        each.sequence(),
                        each.revision(),
                        fact(each.fact(), sample, amount, indicators)))
                .toList();
    }

    private static Record fact(
            Record fact, SampleBudget sample, Money amount, UnaryOperator<List<Indicator>> indicators) {
        if (fact instanceof ProjectDeclared declared && declared.project().equals(sample.id("repair"))) {
            return new ProjectDeclared(
                    declared.budget(),
                    declared.project(),
                    declared.fiscalYear(),
                    declared.classified(),
                    amount,
                    declared.details(),
                    declared.indicators(),
                    declared.filing(),
                    declared.continues(),
                    declared.contributors());
        }
        if (fact instanceof TargetApproved approved && approved.sheet().sheet().equals(sample.id("sheet-repair"))) {
            return new TargetApproved(sheet(approved.sheet(), indicators), approved.grade());
        }
        if (fact instanceof TargetAdjusted adjusted && adjusted.sheet().sheet().equals(sample.id("sheet-repair"))) {
            return new TargetAdjusted(sheet(adjusted.sheet(), indicators), adjusted.grade());
        }
        return fact;
    }

    private static Sheet sheet(Sheet sheet, UnaryOperator<List<Indicator>> indicators) {
        return new Sheet(
                sheet.sheet(),
                sheet.budget(),
                sheet.project(),
                sheet.judgedAgainst(),
                sheet.objectives(),
                indicators.apply(sheet.indicators()));
    }

    /** The same promise under another name and number. */
    static Indicator named(Indicator indicator, int ordinal, String name) {
        return new Indicator(
                ordinal,
                indicator.dimension(),
                indicator.category(),
                name,
                indicator.definition(),
                indicator.target(),
                indicator.wholeTerm(),
                indicator.basis(),
                indicator.weight(),
                indicator.fill());
    }
}
