package org.jixiao.indicator.value;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Something that is to be so, or not (是, 否). */
public record YesNo(boolean yes) implements TargetValue {

    @Override
    public String written() {
        return yes ? "是" : "否";
    }

    @Override
    public Bilingual words() {
        return new Bilingual(written(), yes ? "yes" : "no");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.BOOLEAN).level(written()).target();
    }
}
