package org.jixiao.indicator.value.kind;

import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Words that were not understood. @param text as written */
public record Unparsed(String text) implements TargetValue {

    @Override
    public String written() {
        return text;
    }

    @Override
    public Bilingual words() {
        return new Bilingual("未能识别", "not understood");
    }

    @Override
    public Target toTarget(String asWritten) {
        return new TargetDraft(asWritten, Target.Kind.UNPARSED).target();
    }

    @Override
    public Attainment attainedBy(Fact actual) {
        return Attainment.undecided(Reason.NOT_UNDERSTOOD);
    }

    @Override
    public Optional<Reason> silence() {
        return Optional.of(Reason.ACTUAL_NOT_UNDERSTOOD);
    }

    @Override
    public boolean isUnderstood() {
        return false;
    }
}
