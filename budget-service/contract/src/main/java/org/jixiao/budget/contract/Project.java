package org.jixiao.budget.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as others may know it. Absent from the events of a classified one.
 *
 * @param projectClass null where not stated
 */
public record Project(
        @Nullable String code,
        String name,
        @Nullable Nature nature,
        @Nullable ProjectClass projectClass,
        @Nullable Term term,
        Coded supervisor,
        @Nullable String implementer,
        Coded unit,
        @Nullable String purpose,
        List<Funding> funding,
        List<PlanPoint> spendingPlan,
        List<String> objectives) {}
