package org.jixiao.budget.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One point of a spending plan (资金支出计划).
 *
 * @param at the day by which the money is to be spent
 * @param label the point as filed (3月底)
 * @param cumulativePercent share of the project's money spent from 1 January to that day, 0–100; null where left blank
 */
public record PlanPoint(
        LocalDate at, String label, @Nullable BigDecimal cumulativePercent) {}
