package org.jixiao.budget.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.letter.ApprovalLetter.Line;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;

/** How the letter words a figure, a source, a grade. Amounts are in 万元. */
final class Words {

    /** Not a zero. */
    private static final String NOT_STATED = "未列明";

    private Words() {}

    static String amount(@Nullable Money amount) {
        return amount == null ? NOT_STATED : amount.tenThousands().toPlainString();
    }

    static String text(@Nullable String text) {
        return text == null || text.isBlank() ? "—" : text;
    }

    /** Of the amounts that are stated. */
    static Money sum(Collection<ApprovedEdition.Entry> projects) {
        return Money.sum(projects.stream()
                .flatMap(entry -> Stream.ofNullable(entry.matter().content().amount())));
    }

    static List<Line> funding(List<Funding> funding) {
        return funding.stream()
                .map(entry -> new Line(label(entry), amount(entry.amount())))
                .toList();
    }

    /** What projects are paid from, by the labels they were filed under; what no label is given for stands last. */
    static List<Line> bySource(List<ApprovedEdition.Entry> projects, Money total) {
        Map<String, Money> sums = new LinkedHashMap<>();
        projects.stream()
                .flatMap(entry -> entry.matter().content().funding().stream())
                .filter(entry -> entry.amount() != null)
                .forEach(entry ->
                        sums.merge(entry.asFiled(), Money.sum(Stream.ofNullable(entry.amount())), Money::plus));
        List<Line> lines = new ArrayList<>();
        sums.forEach((label, sum) -> lines.add(new Line(label, amount(sum))));
        Money rest = total.minus(Money.sum(sums.values().stream()));
        if (rest.compareTo(Money.ZERO) > 0) {
            lines.add(new Line("未列明来源", amount(rest)));
        }
        return List.copyOf(lines);
    }

    static String approved(Optional<Grade> grade) {
        return grade.map(given -> "已批复（" + word(given) + "）").orElse("已批复");
    }

    static String basis(Exemption.Basis basis) {
        return switch (basis) {
            case PERSONNEL -> "人员类项目";
            case OPERATING -> "运转类项目";
            case CLASSIFIED -> "涉密项目";
        };
    }

    private static String word(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> "优";
            case GOOD -> "良";
            case FAIR -> "中";
            case POOR -> "差";
        };
    }

    private static String label(Funding funding) {
        return funding.asFiled()
                + (funding.carryOver() ? "（上年结转）" : "")
                + (funding.document() == null ? "" : "（" + funding.document() + "）");
    }
}
