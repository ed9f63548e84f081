package org.jixiao.indicator.value.kind;

import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Something that is to be so, or not (是, 否). */
public record YesNo(boolean so) implements TargetValue {

    @Override
    public String written() {
        return so ? "是" : "否";
    }

    @Override
    public Bilingual words() {
        return new Bilingual("须为“" + written() + "”", so ? "has to be so" : "must not be so");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.BOOLEAN).level(written()).target();
    }

    @Override
    public Optional<Boolean> yes() {
        return Optional.of(so);
    }

    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.yes()
                .map(answer -> Attainment.of(answer == so))
                .orElseGet(() -> Attainment.undecided(Reason.YES_OR_NO_WANTED));
    }
}
