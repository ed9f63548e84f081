package org.jixiao.indicator.value;

import java.time.LocalDate;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Something that goes on from one day to another, both included. */
public record Period(LocalDate since, LocalDate until) implements TargetValue {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (since.isAfter(until)) {
            throw new IllegalArgumentException(since + " is after " + until);
        }
    }

    @Override
    public String written() {
        return DayText.of(since) + "至" + DayText.of(until);
    }

    @Override
    public Bilingual words() {
        return new Bilingual("自" + DayText.of(since) + "起至" + DayText.of(until), "from " + since + " to " + until);
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.PERIOD).days(since, until).target();
    }
}
