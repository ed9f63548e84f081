package org.jixiao.indicator.value.kind;

import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** The form asks for something that this project does not have ({@code /}, 不涉及). Neither blank nor zero. */
public record NotApplicable() implements TargetValue {

    @Override
    public String written() {
        return "/";
    }

    @Override
    public Bilingual words() {
        return new Bilingual("不适用", "not applicable");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.NOT_APPLICABLE).target();
    }

    @Override
    public Attainment attainedBy(Fact actual) {
        return Attainment.undecided(Reason.NOT_APPLICABLE);
    }

    @Override
    public Optional<Reason> silence() {
        return Optional.of(Reason.ACTUAL_NOT_APPLICABLE);
    }
}
