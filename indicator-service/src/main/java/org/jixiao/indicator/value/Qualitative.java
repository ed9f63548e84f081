package org.jixiao.indicator.value;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A quality in words (良好, 有效保障). No number is read into it. */
public record Qualitative(String level) implements TargetValue {

    @Override
    public String written() {
        return level;
    }

    @Override
    public Bilingual words() {
        return new Bilingual("达到“" + level + "”", "reaches the quality “" + level + "”");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.QUALITATIVE).level(level).target();
    }
}
