package org.jixiao.indicator.target;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: some findings have to be mended, or answered with a reason, before the sheet is handed in. */
final class FindingsOpen extends Refusal {

    private final transient List<FindingView> open;

    FindingsOpen(List<FindingView> open) {
        super(409, "findings-open", open.size());
        this.open = List.copyOf(open);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("findings", open);
    }
}
