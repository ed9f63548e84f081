package org.jixiao.budget.check.field;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.PlanPoint;
import org.jspecify.annotations.Nullable;

/** PLAN: a cumulative plan never falls and ends at the whole. Single points may be blank. */
public final class PlanShape implements Rule {

    private static final Verdict FALLS = Verdict.error("PLAN");
    private static final Verdict UNFINISHED = Verdict.warning("PLAN");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return budget.open().stream()
                .filter(project -> !project.content().spendingPlan().isEmpty())
                .flatMap(PlanShape::finding);
    }

    private static Stream<Found> finding(CheckedProject project) {
        List<PlanPoint> points = project.content().spendingPlan().stream()
                .sorted(Comparator.comparing(PlanPoint::at))
                .toList();
        List<BigDecimal> stated = points.stream()
                .map(PlanPoint::cumulativePercent)
                .filter(Objects::nonNull)
                .toList();
        String shares = stated.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" → "));
        if (stated.isEmpty()) {
            return Stream.of(found(UNFINISHED, project, "没有填写任何比例", "states no share at all", null));
        }
        if (!stated.equals(stated.stream().sorted().toList())) {
            return Stream.of(found(FALLS, project, "累计比例有下降：" + shares, "falls: " + shares, shares));
        }
        BigDecimal last = points.get(points.size() - 1).cumulativePercent();
        return last != null && last.compareTo(WHOLE) == 0
                ? Stream.empty()
                : Stream.of(found(
                        UNFINISHED, project, "最后一个时点不是100%：" + shares, "does not end at 100 %: " + shares, shares));
    }

    private static Found found(Verdict verdict, CheckedProject project, String zh, String en, @Nullable String value) {
        return project.found(verdict.on(
                project.pointer() + "/spendingPlan",
                value,
                new Bilingual(
                        "“" + project.name() + "”的支出计划" + zh + "。", "The plan of “" + project.name() + "” " + en + "."),
                new Bilingual(
                        "支出计划按累计比例填写，逐期不减，年底为100%。", "Write cumulative shares that never fall and end at 100 %.")));
    }
}
