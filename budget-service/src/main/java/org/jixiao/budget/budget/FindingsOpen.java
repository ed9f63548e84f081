package org.jixiao.budget.budget;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: findings wait to be mended, or for a reason. */
public final class FindingsOpen extends Refusal {

    private final transient List<FindingView> findings;

    public FindingsOpen(List<FindingView> open) {
        super(409, "findings-open", open.size());
        this.findings = List.copyOf(open);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("findings", findings);
    }
}
