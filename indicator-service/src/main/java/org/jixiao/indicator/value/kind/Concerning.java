package org.jixiao.indicator.value.kind;

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

    @Override
    public Attainment attainedBy(Fact actual) {
        return value.attainedBy(actual);
    }

    @Override
    public Set<Remark> remarks() {
        return value.remarks();
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
