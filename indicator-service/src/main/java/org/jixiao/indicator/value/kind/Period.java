package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
        return new Bilingual(
                "自" + DayText.of(since) + "至" + DayText.of(until),
                "from " + DayText.english(since) + " to " + DayText.english(until));
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.PERIOD).days(since, until).target();
    }

    @Override
    public Optional<Period> time() {
        return Optional.of(this);
    }

    /** Met by what covers it, missed by what lies outside; between the two the share of its days is told, no more. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.time().map(this::judge).orElseGet(() -> Attainment.undecided(Reason.SPAN_WANTED));
    }

    private Attainment judge(Period taken) {
        LocalDate first = taken.since.isAfter(since) ? taken.since : since;
        LocalDate last = taken.until.isBefore(until) ? taken.until : until;
        if (first.isAfter(last)) {
            return Attainment.decided(false, Share.missed(BigDecimal.ZERO, BigDecimal.ONE), null);
        }
        if (first.equals(since) && last.equals(until)) {
            return Attainment.of(true);
        }
        BigDecimal covered = days(first, last).divide(days(since, until), Share.SCALE, RoundingMode.HALF_UP);
        return Attainment.undecided(Reason.SPAN_IN_PART, covered, null);
    }

    boolean isOneDay() {
        return since.equals(until);
    }

    private static BigDecimal days(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
