package org.jixiao.budget.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.PlanPoint;
import org.jspecify.annotations.Nullable;

/** What spending plans (资金支出计划) want spent by a day, in percent, cumulative. */
final class Planned {

    private static final int SCALE = 2;

    private Planned() {}

    /** By the last point at or before that day which is not blank; null where there is none. */
    static @Nullable BigDecimal by(LocalDate day, List<PlanPoint> plan) {
        return plan.stream()
                .filter(point -> !point.at().isAfter(day) && point.cumulativePercent() != null)
                .max(Comparator.comparing(PlanPoint::at))
                .map(PlanPoint::cumulativePercent)
                .orElse(null);
    }

    /**
     * Of several projects together, each weighing as much as its money; scale 2, HALF_UP.
     *
     * @return null where the plan or the money of one of them says nothing, or there is no money at all
     */
    static @Nullable BigDecimal together(List<ProjectExecution> projects) {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (ProjectExecution project : projects) {
            Money approved = project.figures().approved();
            BigDecimal percent = project.figures().plannedPercent();
            if (approved == null || percent == null) {
                return null;
            }
            planned = planned.add(approved.yuan().multiply(percent));
            whole = whole.add(approved.yuan());
        }
        return whole.signum() == 0 ? null : planned.divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
