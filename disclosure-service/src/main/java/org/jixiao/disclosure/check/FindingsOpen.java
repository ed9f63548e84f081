package org.jixiao.disclosure.check;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** A draft cannot be published while a finding on it is undecided. */
public final class FindingsOpen extends Refusal {

    private final transient List<FindingView> findings;

    FindingsOpen(List<FindingView> findings) {
        super(409, "findings-open", findings.size());
        this.findings = List.copyOf(findings);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("findings", findings);
    }
}
