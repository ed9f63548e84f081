package org.jixiao.budget.filing;

import java.util.List;
import java.util.Map;
import org.jixiao.budget.budget.Limits;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.platform.problem.Refusal;

/** 422: the document says more than one budget can hold, as a finding of its reading tells; the budget was not changed. */
final class FilingTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private FilingTooLarge(List<Finding> findings) {
        super(422, "budget-too-large", Limits.PROJECTS, Limits.PROSE / 1024);
        this.findings = findings;
    }

    /** @throws FilingTooLarge where the reading found so; nothing of it is laid over any budget then */
    static void check(Reading reading) {
        if (!reading.onSize().isEmpty()) {
            throw new FilingTooLarge(reading.onSize());
        }
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("findings", findings);
    }
}
