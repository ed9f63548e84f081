package org.jixiao.indicator.value.kind;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A value with what it is about written beside it (帮扶省外基地不少于1次). @param subject as written */
public record Concerning(String subject, TargetValue value) implements TargetValue {

    @Override
    public String written() {
        String written = value.written();
        return subject + (written.startsWith("-") ? "：" : "") + written;
    }

    @Override
    public Bilingual words() {
        return new Bilingual(
                subject + "：" + value.words().zh(),
                subject + ": " + value.words().en());
    }

    @Override
    public Target toTarget(String text) {
        return TargetDraft.about(value.toTarget(text), subject);
    }

    /** None of something is met by none of it, in whatever unit it was counted. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.amount()
                .filter(counted -> isNone())
                .map(counted -> Attainment.of(counted.value().signum() == 0))
                .orElseGet(() -> value.attainedBy(actual));
    }

    /** None of something (零事故) needs no unit to be counted in. */
    @Override
    public Set<Remark> remarks() {
        return isNone()
                ? value.remarks().stream()
                        .filter(remark -> remark != Remark.UNIT_MISSING)
                        .collect(toSet())
                : value.remarks();
    }

    private boolean isNone() {
        return value.amount()
                .filter(amount ->
                        amount.value().signum() == 0 && amount.measure().equals(Measure.NONE))
                .isPresent();
    }

    @Override
    public Optional<Bound> bound() {
        return value.bound();
    }

    @Override
    public Optional<Quantity> amount() {
        return value.amount();
    }

    @Override
    public Optional<Relative> change() {
        return value.change();
    }

    @Override
    public Optional<Ratio> ratio() {
        return value.ratio();
    }

    @Override
    public Optional<String> about() {
        return Optional.of(subject);
    }

    @Override
    public List<Fact> facts() {
        return List.of(this);
    }
}
