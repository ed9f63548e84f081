package org.jixiao.budget.department.load;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 422: of a load that is to be whole, something is refused. */
final class LoadRefused extends Refusal {

    private final transient List<LoadReport.Item> refused;

    LoadRefused(LoadReport report) {
        super(422, "directory-load-refused", report.refused());
        this.refused = report.items().stream()
                .filter(item -> item.outcome() == LoadReport.Outcome.REFUSED)
                .toList();
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("items", refused);
    }
}
