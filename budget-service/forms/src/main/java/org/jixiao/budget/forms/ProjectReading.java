package org.jixiao.budget.forms;

import java.util.List;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Project;
import org.jspecify.annotations.Nullable;

/**
 * A project as read from its table.
 *
 * @param amount 预算数; null where not stated
 * @param classified its own text says that it is: nothing but the amount may go on from here
 * @param place where its table begins
 */
public record ProjectReading(
        Project details, @Nullable Money amount, boolean classified, List<IndicatorRow> indicators, Place place) {}
