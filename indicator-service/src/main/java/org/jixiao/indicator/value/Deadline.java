package org.jixiao.indicator.value;

import java.time.LocalDate;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Something to be done by a day, that day included. */
public record Deadline(LocalDate by) implements TargetValue {

    @Override
    public String written() {
        return DayText.of(by) + "前";
    }

    @Override
    public Bilingual words() {
        return new Bilingual("在" + DayText.of(by) + "前完成", "done by " + by);
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.DEADLINE).by(by).target();
    }
}
