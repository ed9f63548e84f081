package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** Reads a spending plan: points with their days in the fiscal year, blank ones kept as blank. */
record PlanTable(Clerk clerk, String path, @Nullable FiscalYear year) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    List<PlanPoint> read(PlanHead head, List<Cell> values) {
        List<PlanPoint> points = new ArrayList<>();
        for (int i = 0; i < head.days().size(); i++) {
            Cell label = head.row().cell(head.days().get(i));
            Optional<LocalDate> day = year == null ? Optional.empty() : PlanDay.of(label.text(), year);
            String pointPath = path + "/spendingPlan" + (day.isPresent() ? "/" + points.size() : "");
            clerk.ledger().read(label, pointPath + "/label");
            BigDecimal percent = percent(i < values.size() ? values.get(i) : Cell.missing(), pointPath);
            if (day.isPresent()) {
                points.add(new PlanPoint(day.get(), label.text(), percent));
            } else {
                clerk.notes().add(Remark.YEAR_UNKNOWN, pointPath, label);
            }
        }
        check(points, head.row().cell(head.days().get(0)));
        return points;
    }

    private @Nullable BigDecimal percent(Cell value, String pointPath) {
        if (value.isBlank()) {
            return null;
        }
        Optional<BigDecimal> percent =
                PercentText.of(clerk.take(value, pointPath)).filter(share -> share.compareTo(WHOLE) <= 0);
        if (percent.isEmpty()) {
            clerk.notes().add(Remark.PLAN_UNREADABLE, pointPath, value);
        }
        return percent.orElse(null);
    }

    private void check(List<PlanPoint> filed, Cell head) {
        List<PlanPoint> points =
                filed.stream().sorted(Comparator.comparing(PlanPoint::at)).toList();
        List<BigDecimal> stated = points.stream()
                .map(PlanPoint::cumulativePercent)
                .filter(Objects::nonNull)
                .toList();
        String written = String.join(
                " → ", stated.stream().map(BigDecimal::toPlainString).toList());
        String at = path + "/spendingPlan";
        if (stated.isEmpty()) {
            clerk.notes().add(Remark.PLAN_BLANK, at, head.place(), null);
        } else if (!stated.equals(stated.stream().sorted().toList())) {
            clerk.notes().add(Remark.PLAN_FALLS, at, head.place(), written);
        } else if (!endsWhole(points)) {
            clerk.notes().add(Remark.PLAN_NOT_WHOLE, at, head.place(), written);
        }
    }

    private static boolean endsWhole(List<PlanPoint> points) {
        BigDecimal last = points.get(points.size() - 1).cumulativePercent();
        return last != null && last.compareTo(WHOLE) == 0;
    }
}
