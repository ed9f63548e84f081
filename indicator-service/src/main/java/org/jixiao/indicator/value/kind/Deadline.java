package org.jixiao.indicator.value.kind;

import java.time.LocalDate;
import java.util.Optional;
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
        return new Bilingual("在" + DayText.of(by) + "前完成", "done by " + DayText.english(by));
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.DEADLINE).by(by).target();
    }

    @Override
    public Optional<Period> time() {
        return Optional.of(new Period(by, by));
    }

    /** Met by what ended on that day or before; what only began before it is undecided. A missed day scores no share. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.time().map(this::judge).orElseGet(() -> Attainment.undecided(Reason.DAY_WANTED));
    }

    private Attainment judge(Period taken) {
        boolean inTime = !taken.until().isAfter(by);
        boolean late = taken.since().isAfter(by);
        if (!inTime && !late) {
            return Attainment.undecided(Reason.DAY_TOO_VAGUE);
        }
        Gap gap = taken.isOneDay() ? Gap.between(taken.since(), by) : null;
        return Attainment.decided(inTime, null, gap);
    }
}
